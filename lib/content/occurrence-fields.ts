import * as z from 'zod';
import { EVENT_STATUSES } from '../site/event-choices';
import { EVENT_STATUS_WORDS, REGISTRATION_STATE_WORDS, REGISTRATION_STATES, valueOfWord } from './choices';
import { entryUrl, explainDate, markdown, moment, oneOf, quoteValue, text, wholeNumber } from './fields';
import { accepts, withForms } from './understand/forms';
import { readRegistration, readSession, sessionFromPair } from './understand/short-forms';

/** The fields of one date of an event, and those that an event and its dates share. */

/** Whether the event takes place; authors write there too what is said of registration, and of the page. */
export const status = oneOf(EVENT_STATUSES, EVENT_STATUS_WORDS, {
  rest: 'status_note',
  elsewhere: (written) => {
    const state = valueOfWord(REGISTRATION_STATE_WORDS, written);
    if (state) return `Retirez cette ligne, et écrivez \`state: ${REGISTRATION_STATE_WORDS[state][0]}\` sous \`registration:\`.`;
    return /^(?:brouillon|draft|à relire|en cours de rédaction)$/i.test(written)
      ? 'Écrivez `draft: true` à la place de cette ligne.'
      : undefined;
  },
});

export const registration = withForms(
  z.strictObject({
    url: entryUrl.optional().meta({ title: 'Adresse', description: 'formulaire d’inscription' }),
    opens: moment.optional().meta({ title: 'Ouverture', description: 'ouverture des inscriptions' }),
    closes: moment.optional().meta({ title: 'Clôture', description: 'clôture des inscriptions' }),
    capacity: wholeNumber.optional().meta({ title: 'Nombre de places', description: 'nombre de places' }),
    state: oneOf(REGISTRATION_STATES, REGISTRATION_STATE_WORDS)
      .optional()
      .meta({ title: 'État', description: 'ouvertes, complet ou closes, si les dates ne suffisent pas' }),
  }),
  {
    text: accepts(readRegistration),
    explain: (value) => [
      `${quoteValue(value)} n’est ni une adresse, ni l’un des mots \`ouvertes\`, \`complet\`, \`closes\`.`,
      'Écrivez l’adresse du formulaire, comme `registration: https://exemple.fr/formulaire` ; ce qui s’explique a sa place dans le texte, sous l’en-tête.',
    ],
  },
);

/** A date besides the event's own, or a change of one of its dates: what it does not say is as for the whole event. */
export const occurrence = withForms(
  z.strictObject({
    date: moment.meta({ title: 'Début', description: 'début ; celui d’une date de la règle, pour dire ce qui change ce jour-là' }),
    date_end: moment.optional().meta({ title: 'Fin', description: 'fin' }),
    location: markdown.optional().meta({ title: 'Lieu', description: 'lieu de cette séance, s’il change' }),
    online_url: entryUrl.optional().meta({ title: 'Adresse pour suivre à distance', description: 'adresse pour la suivre à distance' }),
    registration: registration
      .optional()
      .meta({ title: 'Inscription', description: 'inscription à cette séance, au lieu de celle de l’événement' }),
    status: status.optional().meta({ title: 'Maintenue, annulée ou reportée', description: 'maintenue, annulée ou reportée' }),
    previous_date: moment
      .optional()
      .meta({ title: 'Date prévue au départ', description: 'date prévue au départ, quand cette séance est déplacée' }),
    status_note: text.optional().meta({ title: 'Explication', description: 'explication de l’annulation ou du report' }),
    url_video: entryUrl.optional().meta({ title: 'Vidéo', description: 'enregistrement de cette séance' }),
    url_slides: entryUrl.optional().meta({ title: 'Diaporama', description: 'diaporama de cette séance' }),
  }),
  { text: readSession, pair: sessionFromPair, explain: explainDate },
);
