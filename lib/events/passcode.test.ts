import { describe, expect, test } from 'vitest';
import { findPasscodes, findStatedCodes, hasPasscode, withoutPasscodes } from './passcode';

describe('an address that alone lets anybody in is found', () => {
  test.each([
    ['Zoom', 'https://us02web.zoom.us/j/81234567890?pwd=YWJjZGVm'],
    ['Zoom, a recording', 'https://zoom.us/rec/share/abc?pwd=YWJj'],
    ['Zoom, the host', 'https://us02web.zoom.us/s/81234567890?zak=eyJ0'],
    ['Zoom, one registrant', 'https://us02web.zoom.us/w/81234567890?tk=abc.DQ'],
    ['Zoom, its own scheme', 'zoommtg://zoom.us/join?action=join&confno=812&pwd=abc'],
    ['Zoom, without its scheme', 'us02web.zoom.us/j/812?pwd=abc'],
    ['Teams', 'https://teams.microsoft.com/meet/3456789012345?p=AbCdEf'],
    ['Teams at home', 'https://teams.live.com/meet/9345678901234?p=AbCdEf'],
    ['Webex', 'https://exemple.webex.com/exemple/j.php?MTID=m0123456789abcdef'],
    ['Webex, the application', 'https://exemple.webex.com/wbxmjs/joinservice/sites/exemple/meeting/download/1?siteurl=exemple&MTID=m01'],
    ['Jitsi', 'https://meet.jit.si/Atelier?jwt=eyJhbGciOi'],
    ['8x8', 'https://8x8.vc/vpaas-magic-cookie/Atelier#jwt=eyJhbGciOi'],
    ['Webconf de l’État', 'https://webconf.numerique.gouv.fr/Atelier123?jwt=eyJhbGciOi'],
    ['Webinaire de l’État', 'https://webinaire.numerique.gouv.fr/meeting/signin/moderateur/123/creator/456/hash/0a1b2c'],
    ['Webinaire de l’État, now', 'https://webinaire.numerique.gouv.fr/meeting/signin/moderateur/123/hash/0a1b2c'],
    ['Webinaire de l’État, without a role', 'https://webinaire.numerique.gouv.fr/meeting/signin/123/creator/456/hash/0a1b2c'],
    ['Webinaire de l’État, by mail', 'https://webinaire.numerique.gouv.fr/meeting/signinmail/123/expiration/1700000000/hash/0a1b2c'],
    ['Webinaire de l’État, short', 'https://webinaire.numerique.gouv.fr/m/abcdef'],
    ['Another B3Desk', 'https://visio-agents.exemple.fr/meeting/signin/mod%C3%A9rateur/1/creator/2/hash/3'],
    ['BigBlueButton, its interface', 'https://bbb.exemple.fr/bigbluebutton/api/join?fullName=A&meetingID=b&checksum=c'],
    ['BigBlueButton, a session', 'https://bbb.exemple.fr/html5client/join?sessionToken=abc'],
    ['Whereby', 'https://whereby.com/atelier?roomKey=eyJhbGciOi'],
    ['GoTo Webinar', 'https://global.gotowebinar.com/join/123456789/987654321'],
    ['Google Meet by telephone', 'https://tel.meet/abc-defg-hij?pin=1234567890123'],
    ['Livestorm, one registrant', 'https://app.livestorm.co/p/0a1b/live?key=abc'],
    ['BlueJeans', 'https://bluejeans.com/123456789/1234'],
    ['RingCentral', 'https://v.ringcentral.com/join/123456789?pw=abc'],
    ['Adobe Connect', 'https://exemple.adobeconnect.com/atelier/?session=breezbreez1'],
    ['BigMarker', 'https://www.bigmarker.com/exemple/atelier?bmid=abc123'],
    ['Pexip', 'https://visio.exemple.fr/webapp/?conference=atelier&pin=1234'],
    ['an access code', 'https://conference.exemple.fr/salle/12?accessCode=1234'],
    ['an access code, otherwise', 'https://conference.exemple.fr/salle/12?lang=fr&access_code=1234'],
    ['a user and a password', 'https://agent:secret@visio.exemple.fr/salle'],
    ['HTML’s way to write &', 'https://visio.exemple.fr/salle?a=1&amp;pwd=abc'],
  ])('%s', (_, address) => {
    expect(hasPasscode(address)).toBe(true);
  });
});

describe('an address wrapped by another', () => {
  test.each([
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fus02web.zoom.us%2Fj%2F812%3Fpwd%3Dabc&data=05%7C02&reserved=0',
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwebinaire.numerique.gouv.fr%2Fmeeting%2Fsignin%2Fmoderateur%2F1%2Fcreator%2F2%2Fhash%2F3&data=05',
    'https://urldefense.com/v3/__https://us02web.zoom.us/j/812?pwd=abc__;!!AbC!dEf$',
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__us02web.zoom.us_j_812-3Fpwd-3Dabc&d=DwMFaQ',
    'https://www.google.com/url?q=https%3A%2F%2Fmeet.jit.si%2FAtelier%3Fjwt%3Dabc&sa=D',
    'https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fexemple.webex.com%2fexemple%2fj.php%3fMTID%3dm01&c=E',
    'https://a.exemple.fr/?u=https%253A%252F%252Fzoom.us%252Fj%252F812%253Fpwd%253Dabc',
  ])('%s', (address) => {
    expect(hasPasscode(address)).toBe(true);
  });
});

describe('an address that may be published', () => {
  test.each([
    'https://us02web.zoom.us/j/81234567890',
    'https://us02web.zoom.us/meeting/register/tZAbc',
    'https://us02web.zoom.us/j/81234567890?pwd=',
    'https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0?context=%7b%22Tid%22%3a%221%22%7d',
    'https://exemple.webex.com/meet/prenom.nom',
    'https://meet.jit.si/Atelier',
    'https://meet.google.com/abc-defg-hij?authuser=0',
    'https://webconf.numerique.gouv.fr/Atelier123',
    'https://webinaire.numerique.gouv.fr/meeting/signin/invite/123/creator/456/hash/0a1b2c',
    'https://app.livestorm.co/exemple/atelier?type=detailed',
    'https://whereby.com/atelier',
    'https://attendee.gotowebinar.com/register/123456789',
    'https://www.eventbrite.fr/e/billets-x-520302437597?aff=ebdssbdestsearch&utm_source=a',
    'https://grist.numerique.gouv.fr/o/docs/forms/abc/4',
    'https://exemple.fr/page?p=2&key=abc',
    'https://exemple.fr/comment-choisir-un-mot-de-passe?passage=1',
    'mailto:lab-ia@data.gouv.fr?subject=Inscription',
    '/evenements/atelier/',
    'Qui ? Le code = 3 & la suite',
  ])('%s', (address) => {
    expect(hasPasscode(address)).toBe(false);
  });
});

test('in a text, other words stand in its place', () => {
  expect(withoutPasscodes('Salle 3 (https://zoom.us/j/1?pwd=abc), ou https://exemple.fr. Voir visio.exemple.fr/1?mdp=abc.')).toBe(
    'Salle 3 ((lien communiqué aux inscrits)), ou https://exemple.fr. Voir (lien communiqué aux inscrits).',
  );
});

test('in Markdown, each is said where it begins', () => {
  expect(findPasscodes('[ici](https://zoom.us/j/1?pwd=a) ou <https://zoom.us/j/1?pwd=b>')).toEqual([6, 37]);
});

describe('a code stated in prose is found', () => {
  test.each([
    ['Code secret : 123456', '123456'],
    ['Code secret\u00a0: 123 456.', '123 456'],
    ['mot de passe : abc123', 'abc123'],
    ['Le mot de passe est abc123.', 'abc123'],
    ['Mot de passe de la réunion : Data2023!', 'Data2023!'],
    ['MOT DE PASSE=abc-1234', 'abc-1234'],
    ['(code d’accès 123 456)', '123 456'],
    ["Code d'accès : 4821", '4821'],
    ['ID de réunion : 812 3456 7890\nCode : 123456', '123456'],
    ['Zoom https://zoom.us/j/812 (code : 9921)', '9921'],
    ['**Code secret :** 123456', '123456'],
    ['| Code PIN | 4821 |', '4821'],
    ['<b>Mot de passe</b> : <code>abc123</code>', 'abc123'],
    ['Passcode: 998877', '998877'],
    ['Digicode : 12A45', '12A45'],
    ['3 rue des Données, code 482913', '482913'],
    ['Salle 4 (code : 482 913)', '482 913'],
    ['Code de la porte 4829', '4829'],
    ['Entrée B, code porte : 48B29', '48B29'],
    ['Webex, mdp : xyz', 'xyz'],
    ['mdp : données, salle 4', 'données'],
  ])('%s', (source, code) => {
    expect(findStatedCodes(source).map(({ start, end }) => source.slice(start, end))).toEqual([code]);
  });
});

describe('words that state no code', () => {
  test.each([
    'Le code source : github.com/exemple/projet2023',
    'Code postal : 75007',
    'Article L1234-1 du code du travail : 2023',
    'Code : 1000 lignes de Python',
    'Le code d’accès est envoyé aux 1200 inscrits.',
    'Mot de passe : communiqué aux inscrits',
    'Un mot de passe : 12 caractères au moins, 10-15 de préférence',
    'mot de passe : https://exemple.fr/oubli/2023',
    'Mots de passe : 2023 en chiffres',
    'Connexion par mot de passe OAuth2',
    'Sapin 2023',
    'https://exemple.fr/salle?a=1&passcode=abc123',
    'QR code : 12345',
    'QR code : 123456',
    'Paris (code 75056), projection de code 27700',
    'mdp : voir le courriel',
    'mdp = getpass()',
    'code civil, 2023',
    'La réunion du 12 mars 2023 : code, données, 2024',
    'ID de réunion : 812 3456 7890',
  ])('%s', (source) => {
    expect(findStatedCodes(source)).toEqual([]);
  });
});

test('a stated code is replaced, and its label stays', () => {
  expect(withoutPasscodes('Zoom, code secret : 123 456 ou mot de passe : abc123.')).toBe(
    'Zoom, code secret : (code communiqué aux inscrits) ou mot de passe : (code communiqué aux inscrits).',
  );
});
