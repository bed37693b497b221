import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type InitInput, initWasm, inline } from '@css-inline/css-inline-wasm';
import { rootDir } from '../../site/environment';
import { words } from '../../site/words';
import { MAIL_POLICY } from '../policy';
import { escapeXml } from '../xml';
import type { NewsletterMail } from './newsletter-value';

/**
 * Writes a newsletter as mail programs show it: tables for the layout, since Outlook knows no other; each rule in the element that it
 * styles, since Gmail drops style sheets; no script, nothing loaded but its pictures; as wide as its window, up to 600 pixels.
 */
export async function writeMailHtml(mail: NewsletterMail): Promise<string> {
  const { title, kicker, siteName, page, site, summary, body } = mail;
  const link = (url: string, label: string) => `<a href="${escapeXml(url)}">${escapeXml(label)}</a>`;
  const rows = [
    `<p class="site">${link(site, siteName)}</p>`,
    `<h1>${escapeXml(title)}</h1><p class="kicker">${escapeXml(kicker)}</p>${summary ? `<p class="summary">${escapeXml(summary)}</p>` : ''}`,
    body,
    `<p class="foot">${link(page, words.mail.readOnline)}${mail.subscribe ? `${words.facts.between}${link(mail.subscribe, words.news.newsletters.subscribe)}` : ''}</p>`,
  ];
  const cells = rows.map((row, index) => `<tr><td class="${index === 0 ? 'cell head' : 'cell'}">${row}</td></tr>`).join('\n');
  const html = `<!DOCTYPE html>
<html lang="${words.language.tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${MAIL_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="robots" content="noindex">
<title>${escapeXml(title)}</title>
<style>${styles(mail.colours)}</style>
</head>
<body>
<table role="presentation" class="page"><tr><td class="around" align="center">
<table role="presentation" class="letter">
${cells}
</table>
</td></tr></table>
</body>
</html>
`;
  // Its types lack the form without which it warns.
  loading ??= initWasm({ module_or_path: inlinerCode() } as unknown as InitInput);
  await loading;
  return inline(html, { keepStyleTags: false, keepLinkTags: false, loadRemoteStylesheets: false });
}

let loading: Promise<void> | undefined;

function inlinerCode(): Uint8Array<ArrayBuffer> {
  const require = createRequire(path.join(rootDir, 'package.json'));
  return new Uint8Array(readFileSync(require.resolve('@css-inline/css-inline-wasm/index_bg.wasm')));
}

const FONT = `'Public Sans', Arial, Helvetica, sans-serif`;

/** Colours stand in each rule: mail programs know no custom properties. */
function styles({ ink, inkSoft, primary, paper, accent }: NewsletterMail['colours']): string {
  return `
body { margin: 0; padding: 0; background-color: #f2f2f0; }
table.page, table.letter { border-collapse: collapse; width: 100%; }
td.around { padding: 16px 8px; background-color: #f2f2f0; }
table.letter { max-width: 600px; background-color: ${paper}; text-align: left; }
td.cell { padding: 12px 24px; font-family: ${FONT}; font-size: 16px; line-height: 1.5; color: ${ink}; overflow-wrap: anywhere; }
td.head { border-bottom: 4px solid ${accent}; font-weight: bold; }
td.cell p, td.cell ul, td.cell ol, td.cell blockquote, td.cell figure, td.cell pre { margin: 0 0 16px; }
td.cell h1 { margin: 12px 0 4px; font-size: 28px; line-height: 1.2; }
td.cell h2 { margin: 24px 0 8px; font-size: 22px; line-height: 1.25; }
td.cell h3, td.cell h4, td.cell h5, td.cell h6 { margin: 20px 0 8px; font-size: 18px; line-height: 1.3; }
td.cell p.site { margin: 0; }
td.cell p.kicker, td.cell p.foot, td.cell figcaption { color: ${inkSoft}; font-size: 14px; }
td.cell p.summary { font-size: 18px; }
td.cell ul, td.cell ol { padding-left: 24px; }
td.cell li { margin-bottom: 4px; }
td.cell a { color: ${primary}; text-decoration: underline; }
td.cell p.site a { text-decoration: none; }
td.cell img { display: block; max-width: 100%; height: auto; border: 0; }
td.cell blockquote { padding: 8px 16px; border-left: 4px solid ${accent}; }
td.cell pre, td.cell code { font-family: 'Courier New', monospace; font-size: 14px; white-space: pre-wrap; }
td.cell table { border-collapse: collapse; margin: 0 0 16px; }
td.cell table td, td.cell table th { padding: 4px 8px; border: 1px solid ${inkSoft}; text-align: left; vertical-align: top; }
td.cell hr { border: 0; border-top: 1px solid ${inkSoft}; margin: 16px 0; }
`;
}
