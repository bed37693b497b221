import type { Sentence } from './sentence';

/** The page that explains how to show events on another site, and the frames themselves. */
export const embed = {
  introduction:
    'Un site, un intranet ou un blog peut montrer les prochains rendez-vous dans un cadre, toujours à jour\u00a0: sans compte, sans traceur, en moins de 15 Ko.',
  how: 'Copier, coller',
  howTo: 'Collez ces lignes dans une page HTML, là où les dates doivent paraître. La hauteur et la largeur se changent.',
  example: ['Ce que montre ce cadre\u00a0: ', { to: 'frame', label: 'les prochaines dates' }, '.'] satisfies Sentence<'frame'>,
  parts: 'Une partie des événements',
  partsHow: 'Pour ne montrer qu’une partie des dates, remplacez l’adresse qui suit «\u202fsrc=\u202f» par l’une de celles-ci.',
  kinds: 'Par nature',
  places: 'Par lieu',
  series: 'Par série',
  tags: 'Par étiquette',
  limits: 'Ce qu’il faut savoir',
  limitsText: [
    'Le cadre suit le thème, clair ou sombre, de qui le lit. Un lien vers un événement ouvre sa page sur ce site.',
    'Les états («\u202fComplet\u202f», «\u202fEn cours\u202f»…) sont justes au moment de la lecture\u202f; les dates ajoutées paraissent à la publication suivante du site.',
    'Si votre site a une politique de sécurité (CSP), elle doit permettre ce cadre\u00a0: ajoutez l’adresse de ce site à la directive «\u202fframe-src\u202f».',
  ],
  frameTitle: (site: string) => `${site}\u00a0: prochains rendez-vous`,
  partTitle: (site: string, part: string) => `${site}\u00a0: ${part}`,
  all: 'Tout voir',
  none: 'Aucune date annoncée pour le moment.',
  /** When a frame has the first dates alone, once those are over. */
  further: 'Les dates suivantes sont sur le site.',
};
