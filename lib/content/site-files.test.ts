import { describe, expect, test } from 'vitest';
import { publicFiles } from './public-files';
import { siteFiles } from './site-files';

const NFD = 'pre\u0301sentation.png';
const names = [NFD, 'plan (1).png', 'a#b.png', '100%.png', '50%25.png', 'l’été.png', "l'hiver & plus, 2*.png", 'Photo.JPG', 'sous/b.png'];
const files = siteFiles(
  publicFiles([{ path: '/actualites/a/', files: names.map((name) => ({ path: name, file: `/disque/${name}` })) }], []),
  () => undefined,
);

describe('the file behind an address, and the address that a page writes', () => {
  test.each([
    ['pr%C3%A9sentation.png', NFD, 'pr%C3%A9sentation.png'],
    [NFD, NFD, 'pr%C3%A9sentation.png'],
    ['présentation.png', NFD, 'pr%C3%A9sentation.png'],
    ['pre%CC%81sentation.png', NFD, 'pr%C3%A9sentation.png'],
    ['plan%20%281%29.png', 'plan (1).png', 'plan%20(1).png'],
    ['plan (1).png', 'plan (1).png', 'plan%20(1).png'],
    ['a%23b.png', 'a#b.png', 'a%23b.png'],
    ['a#b.png', 'a#b.png', 'a%23b.png'],
    ['100%25.png', '100%.png', '100%25.png'],
    ['100%.png', '100%.png', '100%25.png'],
    ['50%25.png', '50%25.png', '50%2525.png'],
    ['l%E2%80%99%C3%A9t%C3%A9.png', 'l’été.png', 'l%E2%80%99%C3%A9t%C3%A9.png'],
    ["l'hiver & plus, 2*.png", "l'hiver & plus, 2*.png", 'l%27hiver%20%26%20plus%2C%202*.png'],
    ['../a/sous/b.png', 'sous/b.png', 'sous/b.png'],
  ])('%s', (asked, name, address) => {
    expect(files.find(`/actualites/a/${asked}`)).toBe(`/disque/${name}`);
    expect(files.addressOf(`/actualites/a/${asked}`)).toBe(`/actualites/a/${address}`);
  });
});

test('a name with other capitals is not the file, and is told from one that is not there', () => {
  expect(files.find('/actualites/a/photo.jpg')).toBeUndefined();
  expect(files.addressOf('/actualites/a/photo.jpg')).toBeUndefined();
  expect(files.likeness('/actualites/a/photo.jpg')).toBe('/actualites/a/Photo.JPG');
  expect(files.likeness('/actualites/a/autre.jpg')).toBeUndefined();
});

test('the files of a folder are listed by their addresses', () => {
  expect(files.list('/actualites/a/sous/')).toEqual(['/actualites/a/sous/b.png']);
  expect(files.list('/actualites/a/')).toContain('/actualites/a/a%23b.png');
  expect(files.find('/actualites/a/a%23b.png')).toBe('/disque/a#b.png');
});
