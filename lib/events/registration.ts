/** Ticket and form services: an `event_url` on one of these hosts is a registration address. */
const PROVIDERS: readonly { name: string; host: RegExp }[] = [
  { name: 'Eventbrite', host: /(^|\.)eventbrite\.[a-z.]+$/ },
  { name: 'Framaforms', host: /(^|\.)framaforms\.org$/ },
  { name: 'Livestorm', host: /(^|\.)livestorm\.co$/ },
  { name: 'HelloAsso', host: /(^|\.)helloasso\.com$/ },
  { name: 'Billetweb', host: /(^|\.)billetweb\.fr$/ },
  { name: 'Weezevent', host: /(^|\.)weezevent\.com$/ },
  { name: 'Meetup', host: /(^|\.)meetup\.com$/ },
  { name: 'Luma', host: /(^|\.)(lu\.ma|luma\.com)$/ },
  { name: 'Grist', host: /(^|\.)(getgrist\.com|grist\.numerique\.gouv\.fr)$/ },
  { name: 'Démarches simplifiées', host: /(^|\.)(demarches-simplifiees\.fr|demarche\.numerique\.gouv\.fr)$/ },
  { name: 'Google Forms', host: /^(docs\.google\.com|forms\.gle)$/ },
  { name: 'Microsoft Forms', host: /^(forms\.office\.com|forms\.microsoft\.com|forms\.cloud\.microsoft)$/ },
  { name: 'Evento', host: /(^|\.)evento\.renater\.fr$/ },
  { name: 'LimeSurvey', host: /(^|\.)limesurvey\.(org|net|com)$/ },
  { name: 'Tally', host: /^tally\.so$/ },
  { name: 'Typeform', host: /(^|\.)typeform\.com$/ },
];

/** The service behind a registration address, or undefined for any other web site. */
export function registrationProvider(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  if (hostname === 'docs.google.com' && !pathname.startsWith('/forms/')) return undefined;
  return PROVIDERS.find(({ host }) => host.test(hostname))?.name;
}
