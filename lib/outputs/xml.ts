/** Escapes a text for an XML or HTML document, in an element or between double quotes. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** An element of an XML document. Strings among its children are texts. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (XmlElement | string)[];
}

export function xml(name: string, attributes: XmlElement['attributes'], ...children: XmlElement['children']): XmlElement {
  return { name, attributes, children };
}

/** Writes a document (XML 1.0), well-formed whatever its values. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root)}\n`;
}

/** Writes an element. */
export function written({ name, attributes, children }: XmlElement): string {
  const open = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(' ');
  const content = children.map((child) => (typeof child === 'string' ? escapeXml(child) : written(child))).join('');
  return content === '' ? `<${open}/>` : `<${open}>${content}</${name}>`;
}
