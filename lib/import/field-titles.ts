import { ownValue } from '../own-value';

/** French titles of the fields of old sites whose names are English, or have no accents. */

const TITLES: Readonly<Record<string, string>> = {
  address: 'Adresse',
  affiliation: 'Organisation',
  affiliations: 'Organisations',
  audience: 'Public',
  author: 'Auteur',
  authors: 'Auteurs',
  capacite: 'Capacité',
  capacity: 'Capacité',
  choices: 'Choix',
  city: 'Ville',
  cloture: 'Clôture',
  company: 'Organisation',
  content: 'Contenu',
  contacts: 'Contacts',
  country: 'Pays',
  credit: 'Crédit',
  credits: 'Crédits',
  cta: 'Lien',
  deadline: 'Date limite',
  debut: 'Début',
  duration: 'Durée',
  duree: 'Durée',
  email: 'Adresse électronique',
  end: 'Fin',
  event: 'Événement',
  events: 'Événements',
  faq: 'Questions fréquentes',
  features: 'Points forts',
  goals: 'Objectifs',
  hours: 'Horaires',
  institution: 'Établissement',
  job: 'Fonction',
  keywords: 'Mots-clés',
  level: 'Niveau',
  location: 'Lieu',
  members: 'Membres',
  name: 'Nom',
  note: 'Note',
  objectives: 'Objectifs',
  organization: 'Organisation',
  organizations: 'Organisations',
  partner: 'Partenaire',
  partners: 'Partenaires',
  phone: 'Téléphone',
  prerequis: 'Prérequis',
  prerequisites: 'Prérequis',
  price: 'Tarif',
  program: 'Programme',
  publication_short: 'Publication, en bref',
  quote: 'Citation',
  references: 'Références',
  requirements: 'Prérequis',
  resources: 'Ressources',
  resume: 'Résumé',
  role: 'Fonction',
  schedule: 'Déroulé',
  sponsors: 'Partenaires',
  start: 'Début',
  steps: 'Étapes',
  telephone: 'Téléphone',
  testimonials: 'Témoignages',
  text: 'Texte',
  title: 'Titre',
  topics: 'Sujets',
  url: 'Adresse',
  venue: 'Lieu',
  website: 'Site web',
};

/** `publication_date`, `courseInfo`: words with spaces, and a capital, unless the field has a French title. */
export function titleOfField(field: string): string {
  const lower = field.toLowerCase();
  const title = ownValue(TITLES, lower);
  if (title !== undefined) return title;
  const words = field
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
