import type { Sentence } from './sentence';

export const members = {
  wrote: 'Ses textes',
  speaksAt: 'Ses événements',
  leads: 'Ses projets',
  introduction: 'Les personnes et les équipes de la communauté qui ont choisi de se présenter ici.',
  none: 'Personne ne s’est encore présenté',
  whenNone: [
    'Seuls paraissent ici les membres qui le souhaitent. Pour nous rencontrer, ',
    { to: 'join', label: 'rejoignez la communauté' },
    '.',
  ] satisfies Sentence<'join'>,
};
