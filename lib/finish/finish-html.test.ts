import { expect, test } from 'vitest';
import { finishHtml } from './finish-html';

const same = { rename: (url: string) => url, onVariant: () => undefined };
const page = (head: string, body: string) => `<!DOCTYPE html><html lang="fr"><head>${head}</head><body>${body}</body></html>`;

test('only scripts that are marked, and data, stay', () => {
  const html = page(
    '<link rel="preload" as="script" href="/a.js"><link rel="preload" as="font" href="/f.woff2"><script data-keep="">1</script><script src="/a.js" async=""></script>',
    '<p>Texte</p><script type="application/ld+json">{"a":1}</script><script>self.__next_f=[]</script>',
  );
  expect(finishHtml(html, same)).toBe(
    page(
      '<link rel="preload" as="font" href="/f.woff2"><script>1</script>',
      '<p>Texte</p><script type="application/ld+json">{"a":1}</script>',
    ),
  );
});

test('hydration markers go, and text between them is whole', () => {
  expect(
    finishHtml(page('', '<p>dix<!-- --> %</p><div hidden=""><!--$--><!--/$--></div><template><p><!--x-->a</p></template>'), same),
  ).toBe(page('', '<p>dix %</p><template><p>a</p></template>'));
});

test('what an author hides stays', () => {
  const html = page('', '<div hidden="">caché</div>');
  expect(finishHtml(html, same)).toBe(html);
});

test('addresses are renamed', () => {
  const rename = (url: string) => (url === '/enhance.js' ? '/enhance.1.js' : url);
  expect(finishHtml(page('<script data-keep="" type="module" src="/enhance.js"></script>', ''), { ...same, rename })).toContain(
    'src="/enhance.1.js"',
  );
});

test('the addresses of lighter pictures are told', () => {
  const told: string[] = [];
  finishHtml(page('', '<picture><source srcset="/a-480.avif 480w, /a-800.avif 800w"><img src="/a.jpg" alt=""></picture>'), {
    ...same,
    onVariant: (url) => told.push(url),
  });
  expect(told).toEqual(['/a-480.avif', '/a-800.avif']);
});
