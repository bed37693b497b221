import type { NewName } from '../../kinds';

/** A whole entry of each kind, to replace word by word. */
export const examples: Record<
  NewName,
  { title: string; body: string; answers?: { location?: string; nature?: string; summary?: string } }
> = {
  evenement: {
    title: 'Premiers pas avec Git',
    answers: {
      nature: 'atelier',
      location: 'Salle 3, 20 avenue de Ségur, Paris',
      summary: 'Deux heures pour enregistrer, comparer et partager son travail.',
    },
    body: 'Pour qui n’a jamais utilisé Git, ou l’a oublié. Apportez un ordinateur.\n\n## Au programme\n\n- enregistrer son travail ;\n- revenir en arrière ;\n- travailler à plusieurs.\n',
  },
  formation: {
    title: 'Écrire des tests en Python',
    answers: { location: 'En ligne', summary: 'Une demi-journée pour ne plus craindre de changer son code.' },
    body: 'Pour qui écrit déjà en Python.\n\n## Ce que l’on y apprend\n\n- écrire un premier test ;\n- le lancer à chaque changement.\n',
  },
  actualite: {
    title: 'Retour sur l’atelier de rentrée',
    answers: { summary: 'Vingt personnes, trois projets, et la suite en janvier.' },
    body: 'L’atelier de rentrée a réuni vingt personnes de huit administrations.\n\n## La suite\n\nLe prochain aura lieu en janvier.\n',
  },
  infolettre: {
    title: 'Infolettre du mois',
    answers: { summary: 'Ce qui s’est passé, ce qui vient.' },
    body: '## Ce qui s’est passé\n\nUn atelier, deux formations.\n\n## Ce qui vient\n\nLa rencontre du printemps.\n',
  },
  projet: {
    title: 'Carnet d’adresses',
    answers: { summary: 'Retrouver qui connaît quoi, d’une administration à l’autre.' },
    body: 'Le problème à résoudre, pour qui, et où en est l’équipe.\n',
  },
  membre: { title: 'Camille Exemple', body: 'Quelques lignes de présentation.\n' },
  page: { title: 'Questions fréquentes', body: '## Qui peut participer ?\n\nTout agent public.\n' },
};
