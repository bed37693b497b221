import { expect, test } from 'vitest';
import { contentOf } from '../../test-content';
import { securityContact, securityTxt } from './security-txt';

const textAt = (now: string) => securityTxt(securityContact(contentOf({}, now)));

test('security.txt names the team, a day half a year away, and its own address', () => {
  expect(textAt('2026-11-26T10:20:30Z')).toBe(
    [
      'Contact: mailto:equipe@exemple.fr',
      'Expires: 2027-05-25T00:00:00.000Z',
      'Preferred-Languages: fr, en',
      'Canonical: http://localhost:3000/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

test('builds of one day say the same', () => {
  expect(textAt('2026-11-26T00:00:00Z')).toBe(textAt('2026-11-26T23:59:59Z'));
});

test('the settings name another contact, and what becomes of a message', () => {
  const settings = contentOf({}, '2026-11-26').settings;
  const content = {
    ...contentOf({}, '2026-11-26'),
    settings: { ...settings, security_contact: 'https://exemple.fr/failles', security_policy: '/securite/' },
  };
  const text = securityTxt(securityContact(content));
  expect(text).toContain('Contact: https://exemple.fr/failles\n');
  expect(text).toContain('Policy: http://localhost:3000/securite/\n');
});
