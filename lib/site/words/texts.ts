import type { CalloutKind } from '../callout-kinds';
import type { Sentence } from './sentence';

const callouts: Record<CalloutKind, string | undefined> = {
  note: 'À noter',
  info: 'Information',
  tip: 'Conseil',
  warning: 'Attention',
  danger: 'Important',
  none: undefined,
};

/** Words that the site adds to the texts of authors. */
export const texts = {
  /** The title of a boxed remark without one of its author. */
  callouts,
  spoiler: 'Afficher la suite',
  speakerNotes: 'Notes de l’orateur',
  footnotes: 'Notes',
  backFromFootnote: (number: number) => `Retour au texte, note ${number}`,
  table: 'Tableau',
  task: { done: 'Fait', toDo: 'À faire' },
  /** Replaces a meeting address that lets anybody in. */
  hiddenAddress: '(lien communiqué aux inscrits)',
  hiddenCode: '(code communiqué aux inscrits)',
  pictureOf: (number: number, count: number) => `Image ${number} sur ${count}`,
  seePicture: 'Voir l’image',
  seeOn: (service: string) => `Voir sur ${service}`,
  onAnotherSite: 'Ce contenu s’ouvre sur un autre site.',
  titledOnAnotherSite: (service: string) => `${service}. Ce contenu s’ouvre sur un autre site.`,
  download: (name: string) => [`${name} (`, { to: 'file', label: 'télécharger' }, ')'] satisfies Sentence<'file'>,
};
