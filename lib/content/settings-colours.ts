import * as z from 'zod';
import { type ChosenColours, type Colour, leastContrast, paletteOf, readableShade, THEMES } from '../site/brand';
import { LEAST_CONTRAST } from '../site/contrast';
import { quoteValue, say, text } from './fields';

/** The colours of a site, in site.yaml. */

const HEX = /^#?(?:([\da-f]{6})|([\da-f])([\da-f])([\da-f]))$/i;

/** Gives `#rrggbb`. Without quotes, YAML takes `#` for a comment: the sign is optional. */
const hex = text.transform((value, context) => {
  const [, long, ...digits] = HEX.exec(value) ?? [];
  const six = long ?? digits.map((digit) => digit?.repeat(2)).join('');
  if (six) return `#${six.toLowerCase()}`;
  context.addIssue({
    code: 'custom',
    message: say(`${quoteValue(value)} n’est pas une couleur.`, 'Écrivez-la en hexadécimal et entre guillemets, comme `"#14505c"`.'),
  });
  return z.NEVER;
});

/** A colour for both themes, or one for each. */
const colour = z
  .preprocess((value) => (typeof value === 'string' ? { light: value } : value), z.strictObject({ light: hex, dark: hex.optional() }))
  .meta({ type: ['string', 'object'] });

type Written = { light: string; dark?: string | undefined };

/** The contrast of a dark theme's colour that follows from the other one (WCAG 2.2, 1.4.6). */
const EASY_CONTRAST = 7;

/** Where only one colour is given, a shade of it that reads easily is that of the dark theme. */
function inBothThemes(name: keyof ChosenColours, { light, dark = readableShade(name, 'dark', {}, light, EASY_CONTRAST) }: Written): Colour {
  return { light, dark };
}

const GROUND = { light: { name: 'clair', shade: 'foncée' }, dark: { name: 'sombre', shade: 'claire' } };

export const coloursSchema = z
  .strictObject({
    primary: colour.optional().describe('liens, boutons : `"#14505c"`, ou une couleur par thème, `light` et `dark`'),
    accent: colour.optional().describe('repères et contours, de même'),
  })
  .transform((written, context): ChosenColours => {
    const chosen: ChosenColours = {
      ...(written.primary && { primary: inBothThemes('primary', written.primary) }),
      ...(written.accent && { accent: inBothThemes('accent', written.accent) }),
    };
    const palette = paletteOf(chosen);
    for (const name of ['primary', 'accent'] as const)
      for (const theme of THEMES) {
        const given = chosen[name]?.[theme];
        const found = leastContrast(name, theme, palette);
        if (given === undefined || found >= LEAST_CONTRAST) continue;
        const { name: ground, shade } = GROUND[theme];
        context.addIssue({
          code: 'custom',
          path: [name, theme],
          input: given,
          message: say(
            `« ${given} » se lit mal sur le fond ${ground} du site : le contraste est de ${decimal(found)}, et il en faut ${decimal(LEAST_CONTRAST)}.`,
            `Prenez une nuance plus ${shade}, comme \`"${readableShade(name, theme, chosen, given)}"\`.`,
          ),
        });
      }
    return chosen;
  });

/** Rounded down, so that a contrast that is too low never shows as one that is not. */
function decimal(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toLocaleString('fr');
}
