import { describe, expect, test } from 'vitest';
import { svgFault } from './svg';

const svg = (inside: string, attributes = '') =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${attributes}>\n${inside}</svg>`);

describe('a drawing is let through', () => {
  test.each([
    '<rect width="4" height="4" fill="url(#degrade)" style="stroke: url(\'#a\')"/>',
    '<style>rect { fill: red } @font-face { src: url(data:font/woff2;base64,AAAA) }</style>',
    '<use xlink:href="#rond"/><image href="data:image/png;base64,AAAA"/>',
    '<a href="https://exemple.fr/"><text>Un lien</text></a>',
    '<metadata xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><r:RDF r:about=""/></metadata>',
    '<g xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:label="Calque"><inkscape:grid/></g>',
    '<animate attributeName="opacity" from="0" to="1" dur="1s"/>',
  ])('%s', (inside) => {
    expect(svgFault(svg(inside))).toBeUndefined();
  });
});

describe('what acts is refused, with its line', () => {
  test.each([
    ['<script>alert(1)</script>', 'contient un élément `<script>`'],
    ['<x:script xmlns:x="http://www.w3.org/2000/svg">1</x:script>', 'contient un élément `<script>`'],
    ['<foreignObject/>', 'contient un élément `<foreignObject>`'],
    ['<p xmlns="http://www.w3.org/1999/xhtml"/>', 'contient un élément `<p>`'],
    ['<rect onload="alert(1)"/>', 'contient un programme (`onload`)'],
    ['<a href="java&#10;script:alert(1)"><text>x</text></a>', 'charge ou appelle « java\nscript:alert(1) »'],
    ['<a xlink:href="data:text/html,x"/>', 'charge ou appelle « data:text/html,x »'],
    ['<image href="https://ailleurs.example/a.png"/>', 'charge ou appelle « https://ailleurs.example/a.png »'],
    ['<use href="/autre.svg#a"/>', 'charge ou appelle « /autre.svg#a »'],
    ['<animate attributeName="xlink:href" to="javascript:alert(1)"/>', 'anime l’attribut `xlink:href`'],
    ['<set attributeName="onclick" to="alert(1)"/>', 'contient un élément `<set>`'],
    ['<style>@import "https://ailleurs.example/a.css";</style>', 'charge un autre fichier depuis ses styles'],
    ['<style><![CDATA[a{background:url(//ailleurs.example)}]]></style>', 'charge un autre fichier depuis ses styles'],
    ['<rect style="fill:ur\\6c(https://ailleurs.example)"/>', 'charge un autre fichier depuis ses styles'],
    ['<rect>', 'n’est pas du XML bien formé'],
    ['<rect fill=red/>', 'n’est pas du XML bien formé'],
  ])('%s', (inside, fault) => {
    expect(svgFault(svg(inside))).toEqual({ line: 2, fault });
  });

  test('instructions, entities, other documents, other encodings', () => {
    const faults = [
      '<?xml-stylesheet href="a.xsl"?><svg xmlns="http://www.w3.org/2000/svg"/>',
      '<!DOCTYPE svg [<!ENTITY a "b">]><svg xmlns="http://www.w3.org/2000/svg"/>',
      '<html xmlns="http://www.w3.org/1999/xhtml"/>',
      '<?xml version="1.0" encoding="utf-7"?><svg xmlns="http://www.w3.org/2000/svg"/>',
    ].map((text) => svgFault(Buffer.from(text))?.fault);
    expect(faults).toEqual([
      'demande une feuille de style ou un programme',
      'déclare des entités',
      'n’est pas une image SVG',
      'n’est pas enregistrée en UTF-8',
    ]);
    expect(svgFault(Buffer.from('\ufeff<svg/>', 'utf16le'))?.fault).toBe('n’est pas enregistrée en UTF-8');
  });
});
