import { z } from 'zod';
import { typeset } from '../typography';
import { text, url } from './fields';

/** The site's own settings: `site.yaml` in the content folder. */

/** French prose, set by the rules of typography. */
const prose = text.transform(typeset);

const menuItem = z.strictObject({ label: prose, url });

export const settingsSchema = z.strictObject({
  name: prose,
  baseline: prose,
  description: prose,
  team: text.describe('signature des entrées dont l’auteur est `admin`'),
  email: text,
  join_url: url,
  ideas_url: url,
  licence: menuItem,
  publisher: text,
  partners: z.array(z.strictObject({ name: text, full_name: text, url })),
  menu: z.array(menuItem),
  footer: z.array(menuItem),
  official_sites: z.array(menuItem),
});

export type SiteSettings = z.output<typeof settingsSchema>;
