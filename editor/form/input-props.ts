import type { KnownSite } from '../known-site';
import type { FieldValue } from '../model/front-matter';
import type { FormField } from './form-fields';

export interface InputProps {
  field: FormField;
  id: string;
  value: FieldValue;
  /** Undefined removes the field. */
  set: (value: FieldValue) => void;
  suggestions: KnownSite['suggestions'];
  /** The elements that describe it. */
  described: string | undefined;
  isWrong: boolean;
}
