import sax from 'sax';

/**
 * Finds what makes an SVG file more than a drawing. An SVG opened at its own address is a document: it may run scripts, load from other
 * sites and show any page (SVG 2, section 2; SVG Integration). The check refuses such a file, and never alters it.
 */

const SVG = 'http://www.w3.org/2000/svg';

/** Elements of an inert drawing (SVG 2, appendix F). Any other element in the namespace of SVG is refused. */
const ELEMENTS = new Set(
  `a animate animateMotion animateTransform circle clipPath defs desc ellipse feBlend feColorMatrix feComponentTransfer feComposite
  feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur
  feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence filter g image line
  linearGradient marker mask metadata mpath path pattern polygon polyline radialGradient rect stop style svg switch symbol text textPath
  title tspan use view`.split(/\s+/),
);

/** Other namespaces that browsers act upon. Browsers ignore those of drawing programs. */
const ACTIVE_NAMESPACES = new Set([
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/2001/xml-events',
]);

export interface SvgFault {
  /** 1-based. */
  line: number;
  /** The action of the file, in French, to follow « l’image … ». */
  fault: string;
}

/** The first item of an SVG file that does more than draw; undefined for a file that is safe to open. */
export function svgFault(bytes: Uint8Array): SvgFault | undefined {
  const text = decode(bytes);
  if (text === undefined) return { line: 1, fault: 'n’est pas enregistrée en UTF-8' };
  const parser = sax.parser(true, { xmlns: true, position: true });
  const open: string[] = [];
  let found: SvgFault | undefined;
  const report = (fault: string | undefined) => {
    if (fault) found ??= { line: parser.line + 1, fault };
  };
  const reportStyle = (css: string) => report(open.at(-1) === 'style' ? styleFault(css) : undefined);
  parser.onprocessinginstruction = ({ name, body }) => report(instructionFault(name, body));
  parser.ondoctype = (doctype) => report(doctype.includes('[') ? 'déclare des entités' : undefined);
  parser.onopentag = (tag) => {
    open.push('local' in tag ? tag.local : tag.name);
    if ('local' in tag) report(elementFault(tag, open.length === 1));
  };
  parser.onclosetag = () => open.pop();
  parser.ontext = reportStyle;
  parser.oncdata = reportStyle;
  parser.onerror = () => {
    report('n’est pas du XML bien formé');
    parser.resume();
  };
  parser.write(text).close();
  return found;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function instructionFault(name: string, body: string): string | undefined {
  if (name !== 'xml') return 'demande une feuille de style ou un programme';
  const encoding = /encoding\s*=\s*["']([^"']*)/i.exec(body)?.[1];
  return encoding && encoding.toLowerCase() !== 'utf-8' ? 'n’est pas enregistrée en UTF-8' : undefined;
}

function elementFault({ local, uri, attributes }: sax.QualifiedTag, isRoot: boolean): string | undefined {
  if (isRoot && (uri !== SVG || local !== 'svg')) return 'n’est pas une image SVG';
  if (ACTIVE_NAMESPACES.has(uri) || (uri === SVG && !ELEMENTS.has(local))) return `contient un élément \`<${local}>\``;
  for (const attribute of Object.values(attributes)) {
    const fault = attributeFault(local, attribute);
    if (fault) return fault;
  }
  return undefined;
}

function attributeFault(element: string, { local, value, uri }: sax.QualifiedAttribute): string | undefined {
  const name = local.toLowerCase();
  if (name.startsWith('on') && uri === '') return `contient un programme (\`${local}\`)`;
  if (name === 'href' || name === 'src') return isAllowedTarget(element, value) ? undefined : `charge ou appelle « ${value.slice(0, 60)} »`;
  // An animation could set an address or a script that the element itself may not have.
  if (name === 'attributename' && /href|^on/i.test(value)) return `anime l’attribut \`${value}\``;
  return styleFault(value);
}

/** Accepts a part of the file itself, or a picture embedded in it; for a link that visitors follow, a page. */
function isAllowedTarget(element: string, value: string): boolean {
  const address = value.replace(/[\0- ]+/g, '');
  if (/^(?:#|data:image\/(?:png|jpeg|gif|webp|avif)[;,])/i.test(address)) return true;
  return element === 'a' && /^(?:https?:\/\/|mailto:|\/(?!\/))/i.test(address);
}

/** The first forbidden load in a style sheet, or in an attribute that holds a style (CSS Values 4, `url()`; CSS Syntax 3 for escapes). */
function styleFault(css: string): string | undefined {
  if (!/@import|url\(|image-set\(|src\(|\\/i.test(css)) return undefined;
  const remote = css.replace(/url\(\s*["']?\s*(?:#[^)]*|data:(?:image\/(?:png|jpeg|gif|webp|avif)|font\/[a-z0-9]+)[^)]*)\)/gi, '');
  return /@import|url\(|image-set\(|src\(|\\/i.test(remote) ? 'charge un autre fichier depuis ses styles' : undefined;
}
