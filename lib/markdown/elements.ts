/** The elements that a text may hold. safety.ts lists their attributes. */

const ELEMENTS = new Set(
  (
    'a abbr address article aside b bdi bdo blockquote br caption center cite code col colgroup dd del details dfn div dl dt em ' +
    'figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img input ins kbd li main mark nav ol p picture pre q rp rt ruby s samp ' +
    'section small source span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'
  ).split(' '),
);
/** MathML Core, section 3. */
const MATHML =
  /^(math|semantics|annotation|mrow|mi|mn|mo|ms|mtext|mspace|mfrac|msqrt|mroot|mstyle|merror|mpadded|mphantom|msub|msup|msubsup|munder|mover|munderover|mmultiscripts|mprescripts|mtable|mtr|mtd|menclose)$/;

/** Elements of HTML that a text may not hold (HTML, section 4, obsolete ones of section 16.2, SVG and MathML containers). */
export const USELESS = new Set(
  (
    'acronym applet area base basefont bgsound big blink body button canvas circle clippath data datalist defs desc dialog dir ' +
    'ellipse embed fieldset filter foreignobject form frame frameset g head hgroup html image input isindex keygen label legend line ' +
    'lineargradient link listing map marker marquee mask menu meta meter multicol nextid nobr noembed noframes noscript object optgroup ' +
    'option output param path pattern plaintext polygon polyline progress radialgradient rb rect rtc script search select ' +
    'selectedcontent slot spacer stop style svg switch symbol template text textarea textpath title track tspan use view xmp'
  ).split(' '),
);
/** Elements that become a player or a card (safety.ts). */
export const MEDIA = new Set(['video', 'audio']);
/** Elements whose content is code, which is removed with them. */
export const CODE = new Set(['script', 'style']);

/** @param name in lower case. */
export function isAcceptedElement(name: string): boolean {
  return ELEMENTS.has(name) || MATHML.test(name);
}
