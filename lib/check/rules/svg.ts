import sax from 'sax';

/**
 * What makes an SVG file more than a drawing. Opened by its own address it is a document, and may run scripts, load from other sites
 * and show whatever page it likes (SVG 2, section 2; SVG Integration). Such a file is refused, never altered.
 */

const SVG = 'http://www.w3.org/2000/svg';

/** Elements of a drawing that does nothing (SVG 2, appendix F). What stands in the namespace of SVG, and not here, is refused. */
const ELEMENTS = new Set(
  `a animate animateMotion animateTransform circle clipPath defs desc ellipse feBlend feColorMatrix feComponentTransfer feComposite
  feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur
  feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence filter g image line
  linearGradient marker mask metadata mpath path pattern polygon polyline radialGradient rect stop style svg switch symbol text textPath
  title tspan use view`.split(/\s+/),
);

/** Other namespaces that browsers act upon. Those of drawing programs do nothing. */
const ACTIVE_NAMESPACES = new Set([
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/2001/xml-events',
]);

export interface SvgFault {
  /** 1-based. */
  line: number;
  /** What the file does, in French, to follow « l’image … ». */
  fault: string;
}

/** The first thing in an SVG file that is not just drawing; undefined for a file that is safe to open. */
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
  // An animation could give an element the address or the program that it may not have.
  if (name === 'attributename' && /href|^on/i.test(value)) return `anime l’attribut \`${value}\``;
  return styleFault(value);
}

/** A part of the file itself, or a picture that it holds; for a link to follow, a page. */
function isAllowedTarget(element: string, value: string): boolean {
  const address = [...value].filter((character) => character > ' ').join('');
  if (/^(?:#|data:image\/(?:png|jpeg|gif|webp|avif)[;,])/i.test(address)) return true;
  return element === 'a' && /^(?:https?:\/\/|mailto:|\/(?!\/))/i.test(address);
}

/** What styles, and attributes that hold one, may load (CSS Values 4, `url()`; CSS Syntax 3 for escapes). */
function styleFault(css: string): string | undefined {
  if (!/@import|url\(|image-set\(|src\(|\\/i.test(css)) return undefined;
  const remote = css.replace(/url\(\s*["']?\s*(?:#[^)]*|data:(?:image\/(?:png|jpeg|gif|webp|avif)|font\/[a-z0-9]+)[^)]*)\)/gi, '');
  return /@import|url\(|image-set\(|src\(|\\/i.test(remote) ? 'charge un autre fichier depuis ses styles' : undefined;
}
