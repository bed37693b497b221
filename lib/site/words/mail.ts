/** The newsletter that is sent, and where its page leads to it. */
export const mail = {
  toSend: 'Pour l’envoyer\u00a0:',
  html: 'version pour messagerie (HTML)',
  text: 'version texte',
  readOnline: 'Lire en ligne',
  readAt: (url: string) => `Lire en ligne\u00a0: ${url}`,
  colon: '\u00a0: ',
};
