import type { Sentence } from '../sentence';

/** The words of the page on which authors write, besides those of its form. */
export const page = {
  introduction:
    'Écrivez ici, sans rien installer et sans compte\u00a0: ce que vous écrivez reste dans ce navigateur jusqu’à ce que vous le remettiez à l’équipe.',
  withoutScript: 'Cette page a besoin de JavaScript pour montrer son formulaire. Sans lui, vous pouvez\u00a0:',
  byForge: [
    'écrire le fichier sur ',
    { to: 'forge', label: 'la forge du site' },
    ', où le dossier du contenu a un guide\u202f;',
  ] satisfies Sentence<'forge'>,
  byMail: (contact: string) =>
    ['envoyer votre texte à l’équipe\u00a0: ', { to: 'contact', label: contact }, '.'] satisfies Sentence<'contact'>,
};
