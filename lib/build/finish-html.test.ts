import { expect, test } from 'vitest';
import { finishHtml as finish } from './finish-html';

const finishHtml = (...args: Parameters<typeof finish>) => finish(...args).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
const same = { rename: (url: string) => url, onSourceSet: () => undefined, stylesheet: '/styles.1.css' };
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

test('the sets of lighter pictures are told', () => {
  const told: string[] = [];
  finishHtml(page('', '<picture><source srcset="/a-480.avif 480w, /a-800.avif 800w"><img src="/a.jpg" alt=""></picture>'), {
    ...same,
    onSourceSet: (value) => told.push(value),
  });
  expect(told).toEqual(['/a-480.avif 480w, /a-800.avif 800w']);
});

test('the policy of a page names its inline scripts, and no other', () => {
  const html = finish(
    page('<meta charset="utf-8"><script data-keep="">1</script><script>2</script>', '<script type="application/ld+json">{}</script>'),
    same,
  );
  // printf 1 | openssl dgst -sha256 -binary | base64
  expect(html).toContain(
    "<head><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self' 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='; style-src 'self';",
  );
  expect(html).not.toContain('unsafe');
});

test('the search page alone may run WebAssembly', () => {
  expect(finish(page('<script data-keep="" type="module" src="/_next/static/search.1.js"></script>', ''), same)).toContain(
    "script-src 'self' 'wasm-unsafe-eval';",
  );
});

test('one stylesheet stands for all', () => {
  const [before, after] = ['/a.css', '/b.css'].map((url) => `<link rel="stylesheet" href="${url}" data-precedence="next">`);
  expect(finishHtml(page(`${before}<title>T</title>${after}`, ''), same)).toBe(
    page('<link rel="stylesheet" href="/styles.1.css"><title>T</title>', ''),
  );
});
