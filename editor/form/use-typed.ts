import { type ChangeEvent, useState } from 'react';
import type { InputProps } from './input-props';

/**
 * The text of a field: as its author types it, then as the site understands it. The site reads `mon-` as `mon`: the hyphen would go before
 * the next letter is there.
 */
export function useTyped(text: string, set: InputProps['set']) {
  const [typed, setTyped] = useState<string>();
  return {
    value: typed ?? text,
    onChange: ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      setTyped(target.value);
      set(target.value || undefined);
    },
    onBlur: () => setTyped(undefined),
  };
}
