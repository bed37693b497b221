import * as z from 'zod';
import { hasPasscode } from '../events/passcode';
import { formerPath } from '../site/former-path';
import { TEN_SQUARES } from '../site/logo';
import { typeset } from '../typography';
import { url as anyUrl, email, flag, list, text } from './fields';
import { coloursSchema } from './settings-colours';
import { forgeSchema } from './settings-forge';
import { withForms } from './understand/forms';
import { linkFromPair } from './understand/short-forms';

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

/** A file of the site, by its path. */
const file = text.refine((value) => /^\/[^/\\]/.test(value), {
  error: 'Ce n’est pas le chemin d’un fichier du site.\nÉcrivez-le depuis `public`, comme `/img/logo.svg`.',
});

const menuItem = withForms(z.strictObject({ label: prose.describe('texte du lien'), url: url.describe('adresse du lien') }), {
  pair: (name, address) => {
    const link = linkFromPair(name, address);
    return link?.url === undefined ? undefined : { label: name, url: link.url };
  },
});

/** A site that moves has an old address for each page of the former one. */
const MOST_REDIRECTS = 10_000;

const settings = z.strictObject({
  name: prose.describe('nom du site'),
  baseline: prose.describe('ce qu’est la communauté, en quelques mots, sous le nom'),
  description: prose.describe('une ou deux phrases, pour le pied de page et les moteurs de recherche'),
  colours: coloursSchema.optional().describe('couleurs du site ; sans elles, celles du Programme 10 %'),
  logo: text
    .refine((value) => value === TEN_SQUARES || file.safeParse(value).success, {
      error: `Ce n’est ni le chemin d’un fichier du site, ni \`${TEN_SQUARES}\`.\nÉcrivez-le depuis \`public\`, comme \`/img/logo.svg\`.`,
    })
    .optional()
    .describe(`image à côté du nom, comme \`/img/logo.svg\` ; \`${TEN_SQUARES}\` est la marque du Programme 10 %`),
  logo_dark: file.optional().describe('la même pour le thème sombre, si la première ne s’y voit pas'),
  icon: file.optional().describe('dessin carré en SVG, pour l’onglet du navigateur'),
  team: text.describe('signature des entrées dont l’auteur est `admin`'),
  email: email.optional().describe('adresse électronique de l’équipe'),
  contact_url: url.optional().describe('formulaire pour écrire à l’équipe, qui prend partout la place de son adresse électronique'),
  newsletter_url: url.optional().describe('formulaire d’abonnement à l’infolettre'),
  join_url: url.describe('page ou formulaire pour rejoindre la communauté'),
  ideas_url: url.optional().describe('où proposer une idée de projet'),
  forge: forgeSchema.optional().describe('forge où les auteurs remettent ce qu’ils écrivent dans la page « Rédiger »'),
  sources: flag
    .default(false)
    .describe('publie le fichier de chaque entrée à côté de sa page (`source.md`), pour qu’on la modifie dans la page « Rédiger »'),
  edit_url: url.optional().describe('où modifier un fichier sur la forge : le chemin depuis ce dossier s’y ajoute'),
  verification_files: list(
    text.refine((name) => /^[\w-]+\.(?:html|xml)$/.test(name), {
      error: 'Ce n’est pas un nom de fichier de vérification.\nÉcrivez son nom seul, comme `google1234.html`.',
    }),
  )
    .default([])
    .describe('fichiers de vérification de moteurs de recherche, placés dans `public`'),
  redirects: list(
    withForms(z.strictObject({ from: path.describe('ancienne adresse'), to: url.describe('nouvelle adresse') }), {
      pair: (from, to) => (from.startsWith('/') ? { from, to } : undefined),
    }),
    MOST_REDIRECTS,
  )
    .default([])
    .describe('anciennes adresses de pages qui ne sont pas des entrées'),
  security_contact: z
    .union([email, url.refine((value) => /^https:/.test(value))], {
      error: 'Ce n’est pas un contact.\nÉcrivez une adresse électronique, ou celle d’une page en https.',
    })
    .optional()
    .describe('à qui signaler une faille du site, dans `/.well-known/security.txt` ; sinon `email`'),
  security_policy: url.optional().describe('page qui dit ce que devient un tel signalement'),
  https_subdomains: flag
    .default(false)
    .describe('les sous-domaines du site ne répondent qu’en HTTPS, et les navigateurs peuvent l’exiger (HSTS, `includeSubDomains`)'),
  licence: menuItem.describe('licence des textes'),
  publisher: text.describe('éditeur du site, dans les données ouvertes'),
  partners: list(
    z.strictObject({ name: text.describe('sigle'), full_name: text.describe('nom complet'), url: url.describe('adresse de son site') }),
  )
    .default([])
    .describe('qui porte la communauté'),
  menu: list(menuItem).describe('menu principal'),
  footer: list(menuItem).describe('liens du pied de page'),
  official_sites: list(menuItem).default([]).describe('liens vers des sites officiels, au pied de page'),
});

export const settingsSchema = settings.refine(({ email, contact_url }) => email !== undefined || contact_url !== undefined, {
  path: ['email'],
  error: 'Le site ne dit pas comment écrire à l’équipe.\nAjoutez une ligne `email: …`, ou `contact_url: …` pour un formulaire.',
});

export type SiteSettings = z.output<typeof settingsSchema>;
