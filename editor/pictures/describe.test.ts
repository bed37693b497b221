import { expect, test } from 'vitest';
import { describePicture, pictureMark } from './describe';

const TEXT = `---
title: Fête
image:
  src: salle.jpg
  caption: Chez nous
---

![](salle.jpg)

![Une autre](salle.jpg "Titre")

![](salle.jpg "Titre")
`;

test('a description reaches the picture of the entry and those of the text, and leaves those that have their own', () => {
  const described = describePicture({ text: TEXT, collection: 'pages' }, 'salle.jpg', '', 'Une salle [pleine]');
  expect(described).toBe(`---
title: Fête
image:
  src: salle.jpg
  caption: Chez nous
  alt_text: Une salle [pleine]
---

![Une salle \\[pleine\\]](salle.jpg)

![Une autre](salle.jpg "Titre")

![Une salle \\[pleine\\]](salle.jpg "Titre")
`);
  expect(describePicture({ text: described, collection: 'pages' }, 'salle.jpg', 'Une salle [pleine]', '')).toBe(TEXT);
});

test('another picture keeps its description', () => {
  expect(describePicture({ text: TEXT, collection: 'pages' }, 'salle', '', 'Une salle')).toBe(TEXT);
});

test('a picture is written with its description', () => {
  expect(pictureMark('/img/a.jpg', 'Un ] crochet')).toBe('![Un \\] crochet](/img/a.jpg)');
});
