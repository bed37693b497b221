import * as z from 'zod';
import { hasPasscode } from '../events/passcode';
import { formerPath } from '../site/former-path';
import { typeset } from '../typography';
import { url as anyUrl, email, text } from './fields';

/** The site's own settings: `site.yaml` in the content folder. */

/** French prose, with French typography applied. */
const prose = text.transform(typeset);

/** A path of the site, with its slashes. */
const path = text.refine((value) => /^\/.*\/$/.test(value) && formerPath(value) !== undefined, {
  error: 'Ce n’est pas un chemin du site.\nÉcrivez-le avec ses barres, comme `/programme/calendrier/`.',
});

const url = anyUrl.refine((value) => !hasPasscode(value), {
  error: 'Cette adresse laisse entrer n’importe qui dans une réunion.\nÉcrivez une adresse qui peut être publiée.',
});

const menuItem = z.strictObject({ label: prose, url });

export const settingsSchema = z.strictObject({
  name: prose,
  baseline: prose,
  description: prose,
  team: text.describe('signature des entrées dont l’auteur est `admin`'),
  email,
  join_url: url,
  ideas_url: url,
  edit_url: url.optional().describe('où modifier un fichier sur la forge : le chemin depuis ce dossier s’y ajoute'),
  verification_files: z
    .array(
      text.refine((name) => /^[\w-]+\.(?:html|xml)$/.test(name), {
        error: 'Ce n’est pas un nom de fichier de vérification.\nÉcrivez son nom seul, comme `google1234.html`.',
      }),
    )
    .default([])
    .describe('fichiers de vérification de moteurs de recherche, placés dans `public`'),
  redirects: z.array(z.strictObject({ from: path, to: url })).default([]),
  security_contact: z
    .union([email, url.refine((value) => /^https:/.test(value))], {
      error: 'Ce n’est pas un contact.\nÉcrivez une adresse électronique, ou celle d’une page en https.',
    })
    .optional()
    .describe('à qui signaler une faille du site, dans `/.well-known/security.txt` ; sinon `email`'),
  security_policy: url.optional().describe('page qui dit ce que devient un tel signalement'),
  https_subdomains: z
    .boolean()
    .default(false)
    .describe('les sous-domaines du site ne répondent qu’en HTTPS, et les navigateurs peuvent l’exiger (HSTS, `includeSubDomains`)'),
  licence: menuItem,
  publisher: text,
  partners: z.array(z.strictObject({ name: text, full_name: text, url })),
  menu: z.array(menuItem),
  footer: z.array(menuItem),
  official_sites: z.array(menuItem),
});

export type SiteSettings = z.output<typeof settingsSchema>;
