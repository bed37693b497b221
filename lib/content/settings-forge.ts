import * as z from 'zod';
import { oneOf, text, url } from './fields';

/** Where the content lies on a forge, for authors who write at `/rediger/`. */

const KINDS = ['github', 'gitlab', 'gitea', 'forgejo'] as const;

/** A part of a path: a branch, a folder. */
const path = text.refine((value) => /^(?!\/)[^\s\\?#:*[\]~^]+$/.test(value) && !value.split('/').includes('..'), {
  error: 'Ce n’est pas un nom possible.\nÉcrivez-le sans espace ni barre au début, comme `main` ou `site/content`.',
});

export const forgeSchema = z.strictObject({
  kind: oneOf(KINDS).describe('sorte de forge'),
  url: url
    .refine((value) => /^https?:\/\/[^/]+\/[^?#]+$/.test(value), {
      error: 'Ce n’est pas l’adresse d’un dépôt.\nÉcrivez celle de sa page d’accueil, comme `https://exemple.fr/equipe/site`.',
    })
    .transform((value) => value.replace(/(?:\.git)?\/*$/, ''))
    .describe('adresse du dépôt'),
  branch: path.describe('branche publiée, comme `main`'),
  folder: path.default('content').describe('dossier du contenu dans le dépôt ; `.` pour le dépôt lui-même'),
});

/** A forge, with the address of its repository without a slash at the end. */
export type Forge = z.output<typeof forgeSchema>;
