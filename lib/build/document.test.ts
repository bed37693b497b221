import { expect, test } from 'vitest';
import { bodyOf, DocumentWriter } from './document';

const options = { rename: (url: string) => url, stylesheet: '/styles.1.css', styles: { parts: [], names: {} } };
const exported = (head: string, body = '') => `<!DOCTYPE html><html lang="fr" class="a"><head>${head}</head><body>${body}</body></html>`;
const write = (head: string, body: string, changed = {}) =>
  new DocumentWriter(exported(head), { ...options, ...changed })
    .write({ title: 'Titre' }, body)
    .html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
const page = (head: string, body: string) => `<!DOCTYPE html><html lang="fr" class="a"><head>${head}</head><body>${body}</body></html>`;
const STYLES = '<link rel="stylesheet" href="/styles.1.css">';
const OWN =
  '<title>Titre</title><meta name="robots" content="noindex"><link rel="icon" href="/icon.svg"><link rel="apple-touch-icon" href="/apple-touch-icon.png">';

test('of the export’s head stay the typefaces, the colours and the scripts that are marked; what a page says of itself is its own', () => {
  const head =
    '<meta charset="utf-8"><meta name="theme-color" content="#fff"><title>Autre</title><meta name="description" content="autre"><link rel="canonical" href="/autre/"><link rel="stylesheet" href="/a.css" data-precedence="next"><link rel="preload" as="script" href="/a.js"><link rel="preload" as="font" href="/f.woff2"><meta name="next-size-adjust"><script data-keep="">1</script><script src="/a.js" async=""></script>';
  expect(write(head, '<p>Texte</p>')).toBe(
    page(
      `<meta charset="utf-8">${STYLES}<meta name="theme-color" content="#fff"><link rel="preload" as="font" href="/f.woff2"><script>1</script>${OWN}`,
      '<p>Texte</p>',
    ),
  );
});

test('of the scripts of a body stay data, and those that are marked', () => {
  expect(
    write(
      '',
      '<script type="application/ld+json">{"a":1}</script><script>self.__next_f=[]</script><script data-keep="" src="/b.js"></script>',
    ),
  ).toBe(page(STYLES + OWN, '<script type="application/ld+json">{"a":1}</script><script src="/b.js"></script>'));
});

test('hydration markers go, and text between them is whole', () => {
  const body = '<p>dix<!-- --> %</p><div hidden=""><!--$--><!--/$--></div><template><p><!--x-->a</p></template>';
  expect(write('', body)).toBe(page(STYLES + OWN, '<p>dix %</p><template><p>a</p></template>'));
});

test('what an author hides stays', () => {
  expect(write('', '<div hidden="">caché</div>')).toBe(page(STYLES + OWN, '<div hidden="">caché</div>'));
});

test('addresses of scripts are renamed', () => {
  const rename = (url: string) => (url === '/enhance.js' ? '/enhance.1.js' : url);
  expect(
    write(
      '<script data-keep="" type="module" src="/enhance.js"></script>',
      '<a href="/enhance.js">x</a><script data-keep="" src="/enhance.js"></script>',
      { rename },
    ),
  ).toBe(
    page(
      `${STYLES}<script type="module" src="/enhance.1.js"></script>${OWN}`,
      '<a href="/enhance.js">x</a><script src="/enhance.1.js"></script>',
    ),
  );
});

test('the lighter pictures that a page shows are told', () => {
  const body = '<picture><source srcSet="/a-480.avif 480w, /a-800.avif 800w"/><img src="/a.jpg" alt=""/></picture>';
  expect(new DocumentWriter(exported(''), options).write({ title: 'Titre' }, body).variants).toEqual(['/a-480.avif', '/a-800.avif']);
});

test('the policy of a page names its inline scripts, those of the site, and no other page’s', () => {
  const writer = new DocumentWriter(exported('<meta charset="utf-8"><script data-keep="">1</script><script>2</script>'), options);
  const first = writer.write({ title: 'Un' }, '<script data-keep="">3</script><script type="application/ld+json">{}</script>').html;
  // printf 1 | openssl dgst -sha256 -binary | base64
  const [one, three] = ["'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='", "'sha256-TgdAhWK+24tgzgXB3s/jrRa3IjCWfeAfZAt+Rym0n84='"];
  expect(first).toContain(
    `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' ${one} ${three}; style-src 'self';`,
  );
  const second = writer.write({ title: 'Deux' }, '<p>Deux</p>').html;
  expect(second).toContain(`script-src 'self' ${one}; style-src`);
  expect(second).not.toContain('unsafe');
});

test('the styles of a page’s own parts stand in its head, and its policy names them', () => {
  const styles = { parts: [{ at: [], needs: [['_0']], code: '._0{color:red}' }], names: { Ab1_card: '_0' } };
  const writer = new DocumentWriter(exported(''), { ...options, styles });
  const { html } = writer.write({ title: 'Un' }, '<p class="button Ab1_card">Un</p>');
  expect(html).toContain(`${STYLES}<style>._0{color:red}</style>`);
  expect(html).toContain('<p class="button _0">Un</p>');
  // printf '._0{color:red}' | openssl dgst -sha256 -binary | base64
  expect(html).toContain("style-src 'self' 'sha256-evhxarMfRCUZ1La3cQUyCWt3kDlvoIm2XR7Y6r+7En4=';");
  const other = writer.write({ title: 'Deux' }, '<p>Deux</p>').html;
  expect(other).not.toContain('<style>');
  expect(other).toContain("style-src 'self';");
});

test('the search page alone may run WebAssembly', () => {
  const writer = new DocumentWriter(exported(''), options);
  expect(
    writer.write({ title: 'Recherche' }, '<script data-keep="" type="module" src="/_next/static/search.1.js"></script>').html,
  ).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(writer.write({ title: 'Autre' }, '')).not.toContain('wasm');
});

test('a title cannot leave its element', () => {
  const html = new DocumentWriter(exported(''), options).write({ title: '</title><script>1</script>' }, '').html;
  expect(html).toContain('<title>&lt;/title&gt;&lt;script&gt;1&lt;/script&gt;</title>');
});

test('the body of an exported page', () => {
  expect(bodyOf(exported('<title>x</title>', '<p>a</p>'))).toBe('<p>a</p>');
});
