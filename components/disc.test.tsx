import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Disc, initials } from './Disc';

test.each([
  ['Camille Modèle', 'CM'],
  ['Jean-Noël de l’Exemple (INSEE)', 'JE'],
  ['Zoé', 'Z'],
  ['élodie 2', 'É'],
  ['42', ''],
])('%s: %s', (name, expected) => {
  expect(initials(name)).toBe(expected);
});

test('a portrait is one element, and names no format that a browser may not read', () => {
  const picture = { src: '/img/ada.jpg', width: 1600, height: 900, portrait: '/_images/img/ada.jpg/0123456789-160.jpg' };
  expect(renderToStaticMarkup(<Disc name="Ada" picture={picture} />)).toMatch(
    /^<img class="[^"]*" src="\/img\/ada.jpg" srcSet="\/_images\/img\/ada.jpg\/0123456789-160.jpg" alt="" width="1600" height="900" loading="lazy"\/>$/,
  );
});
