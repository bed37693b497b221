import { expect, test } from 'vitest';
import { explainError } from '@/tools/explain-error.mjs';
import { UserError } from '../site/environment';
import { StepError } from '../site/step';
import { fromPlainError, toPlainError } from './plain-error';

const full = Object.assign(new Error('write'), { code: 'ENOSPC', path: '/a/b' });

test.each([
  ['an error of the system, with its step', new StepError('l’écriture de la page /', full)],
  ['an error for a person', new UserError('Ce dossier n’est pas vide.')],
  ['an unforeseen error', new TypeError('x is undefined')],
  ['no error', 'a word'],
])('%s is explained by the same sentence in another thread', (_, error) => {
  const copy = fromPlainError(structuredClone(toPlainError(error)));
  expect(explainError(copy, 'build')).toBe(explainError(error, 'build'));
  expect(copy.message).toBe(error instanceof Error ? error.message : error);
  if (error instanceof Error) expect(copy.stack).toBe(error.stack);
});
