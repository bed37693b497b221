import { type SiteSettings, settingsSchema } from './settings';

/** Stand-ins of the preview for settings that are missing or wrong, and that the page cannot do without. */
const STAND_IN = {
  name: 'site.yaml',
  baseline: '…',
  description: '…',
  team: '…',
  join_url: '/',
  licence: { label: '…', url: '/' },
  publisher: '…',
  menu: [],
  footer: [],
};

/** The settings for a preview while site.yaml has mistakes, which the checker tells: its sound fields, and stand-ins. */
export function previewSettings(fields: Readonly<Record<string, unknown>>): SiteSettings {
  const sound = Object.entries(settingsSchema.shape).flatMap(([name, schema]): [string, unknown][] =>
    fields[name] !== undefined && schema.safeParse(fields[name]).success ? [[name, fields[name]]] : [],
  );
  const settings = { ...STAND_IN, ...Object.fromEntries(sound) };
  const hasContact = sound.some(([name]) => name === 'email' || name === 'contact_url');
  return settingsSchema.parse(hasContact ? settings : { ...settings, contact_url: '/' });
}
