import sharp from 'sharp';
import { expect, test } from 'vitest';
import { linesOf, TestImport } from './test-import';

/** Galleries that name their pictures by a pattern or a folder, as themes of Hugo have them. */

const picture = (red: number) =>
  sharp({ create: { width: 400, height: 300, channels: 3, background: { r: red, g: 0, b: 0 } } })
    .png()
    .toBuffer();

const SAID = 'to-do Le raccourci `gallery` devient les 2 images qu’il montrait, sans description : écrivez-la entre les crochets.';

test('a gallery becomes its pictures, beside the page or in the folder of files', async () => {
  const site = new TestImport({
    'hugo.toml': '',
    'content/post/a/index.md':
      '---\ntitle: A\ndate: 2024-01-02\n---\nAvant.\n\n{{< gallery match="images/*" sortOrder="desc" >}}\n\n{{< gallery dir="/photos/" />}}\n\n{{< gallery match="rien/*" >}}\n',
    'content/post/a/images/un.png': await picture(10),
    'content/post/a/images/deux.png': await picture(20),
    'static/photos/trois.png': await picture(30),
    'static/photos/quatre.png': await picture(40),
  });
  const lines = linesOf(await site.run());
  expect(site.read('actualites/a/index.md')).toContain(
    'Avant.\n\n![](images/deux.png)\n\n![](images/un.png)\n\n![](/photos/quatre.png)\n\n![](/photos/trois.png)\n\n*Images absentes : « rien/* »*\n',
  );
  expect(lines).toEqual(expect.arrayContaining([`content/post/a/index.md:7 ${SAID}`, `content/post/a/index.md:9 ${SAID}`]));
  expect(lines.filter((line) => line.includes('rien/*'))).toHaveLength(1);
  expect(site.errors()).toEqual([]);
});
