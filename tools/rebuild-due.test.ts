import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { awaitPublication } from './await-publication.mjs';
import { readRecord, reasonToBuild } from './rebuild-due.mjs';

const now = new Date('2023-01-24T12:00Z');
const checkout = { commit: 'c0ffee11', code: 'c0de1111' };
const record = { ...checkout, built: '2023-01-24T00:00Z', next: null };

test.each([
  ['nothing is published', undefined, 'Aucune construction n’est publiée à cette adresse.'],
  ['something else is published', {}, 'Aucune construction n’est publiée à cette adresse.'],
  ['nothing is bound to change', record, undefined],
  ['the next change is to come', { ...record, next: '2023-01-24T12:00:01Z' }, undefined],
  ['the next change has come', { ...record, next: '2023-01-24T12:00:00Z' }, 'Quelque chose y changeait le 2023-01-24T12:00:00Z.'],
  ['it is a day old', { ...record, built: '2023-01-23T12:00Z' }, expect.stringContaining('elle a plus d’un jour')],
  ['it is of another commit', { ...record, commit: 'deadbeef99' }, 'Le contenu publié est de deadbeef, et non de c0ffee11.'],
  [
    'it was built with changes of somebody',
    { ...record, commit: null },
    'Le contenu publié est de fichiers sans commit, et non de c0ffee11.',
  ],
  ['it is of other code', { ...record, code: 'deadbeef99' }, expect.stringContaining('Le code de la construction publiée est de deadbeef')],
  ['it is of the time before commits were named', { built: record.built, next: null }, expect.stringContaining('fichiers sans commit')],
])('%s', (_, published, reason) => {
  expect(reasonToBuild(published, checkout, now)).toEqual(reason);
});

describe('a site on the web', () => {
  let server: Server;
  let site = '';
  /** What the site answers, one after the other; the last one for ever. */
  let answers: string[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      if (!request.url?.startsWith('/site/construction.json?')) return response.writeHead(404).end();
      response.end(answers.length > 1 ? answers.shift() : answers[0]);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    site = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/site/`;
  });

  beforeEach(() => {
    answers = [JSON.stringify(record)];
  });

  afterAll(() => {
    server.close();
  });

  test('has a record, or none that can be read', async () => {
    expect(await readRecord(site)).toEqual(record);
    answers = ['<!DOCTYPE html>'];
    expect(await readRecord(site)).toBeUndefined();
    expect(await readRecord(new URL('/', site).href)).toBeUndefined();
    expect(await readRecord('http://127.0.0.1:9/')).toBeUndefined();
  });

  test('is waited for, until it is that of the build', async () => {
    const built = { ...record, built: '2023-01-24T12:00Z' };
    answers = [JSON.stringify(record), '', JSON.stringify(built)];
    expect(await awaitPublication(site, built, { minutes: 1, seconds: 0.01 })).toBe(true);
    expect(answers).toEqual([JSON.stringify(built)]);
  });

  test('is not waited for endlessly', async () => {
    expect(await awaitPublication(site, { ...record, commit: 'deadbeef' }, { minutes: 0.001, seconds: 0.02 })).toBe(false);
  });
});
