import { describe, expect, test } from 'vitest';
import { addressFault, tidyAddress } from './addresses';

describe('accepted', () => {
  test.each([
    'https://exemple.fr/un%20fichier.pdf?a=b@c#d',
    'http://exemple.fr:8080/',
    'HTTPS://EXEMPLE.FR',
    'https://académie-française.fr/été',
    'https://xn--80ak6aa92e.com/',
    'https://[2001:db8::1]/',
    '//exemple.fr/a',
    '/actualites/a/',
    '#ancre',
    'plan (1).png',
    'mailto:nom@exemple.fr?subject=Bonjour%20%C3%A0%20tous&body=a',
    'tel:+33123456789',
    'webcal://exemple.fr/a.ics',
    'ref:actualites/a.md',
  ])('%s', (address) => {
    expect(addressFault(address)).toBeUndefined();
  });
});

describe('refused', () => {
  test.each([
    ['javascript:alert(1)', ''],
    [' java\nscript:alert(1)', ' : elle contient une tabulation ou un retour à la ligne'],
    ['data:text/html,x', ''],
    ['file:///C:/a.docx', ' : c’est un fichier de votre ordinateur'],
    ['C:\\Users\\a.docx', ' : c’est un fichier de votre ordinateur'],
    ['/\\exemple.fr', ' : elle contient une barre oblique inverse'],
    ['/%5Cexemple.fr', ' : elle contient une barre oblique inverse'],
    ['\\\\serveur\\partage', ' : c’est un fichier du réseau de votre organisation'],
    ['/\t/exemple.fr', ' : elle contient une tabulation ou un retour à la ligne'],
    ['///exemple.fr', ''],
    ['https:///exemple.fr', ' : elle est incomplète'],
    ['https:exemple.fr', ' : elle est incomplète'],
    ['https://', ' : elle est incomplète'],
    ['https://impots.gouv.fr@exemple.fr/', ' : elle mène à « exemple.fr », et non à ce qui précède « @ »'],
    ['https://impots.gouv.fr%2F@exemple.fr/', ' : elle mène à « exemple.fr », et non à ce qui précède « @ »'],
    ['http://localhost:3000/x', ' : elle ne mène quelque part que sur votre ordinateur'],
    ['http://127.0.0.1/', ' : elle ne mène quelque part que sur votre ordinateur'],
    [
      'https://іmpots.gouv.fr/',
      ' : le nom du site a des lettres qui ressemblent à d’autres (en toutes lettres : « xn--mpots-m2e.gouv.fr »)',
    ],
    ['https://аррӏе.com/', ' : le nom du site a des lettres qui ressemblent à d’autres (en toutes lettres : « xn--80ak6aa92e.com »)'],
    ['https://exemple．fr/', ' : le nom du site a des lettres qui ressemblent à d’autres (en toutes lettres : « exemple.fr »)'],
    ['https://exemple.fr/\u202Egpj.exe', ' : elle contient un caractère invisible'],
    ['https://exemple.fr/%E2%80%AEgpj.exe', ' : elle contient un caractère invisible'],
    ['mailto:', ' : ce n’est pas une adresse électronique'],
    ['mailto:a@exemple.fr?bcc=b@exemple.fr', ' : `bcc=` y ajoute ce que l’on ne voit pas'],
    ['mailto:a@exemple.fr?subject=a&CC=b@exemple.fr', ' : `CC=` y ajoute ce que l’on ne voit pas'],
  ])('%s', (address, reason) => {
    expect(addressFault(address)?.reason).toBe(reason);
  });
});

test('an address without its scheme gets it', () => {
  expect(tidyAddress('//exemple.fr/a')).toBe('https://exemple.fr/a');
  expect(tidyAddress(' /a/ ')).toBe('/a/');
});
