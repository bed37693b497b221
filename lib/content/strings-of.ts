import { isRecord } from '../is-record';

/** Every string in a value, with its path. */
export function stringsOf(value: unknown, path: PropertyKey[] = []): { value: string; path: PropertyKey[] }[] {
  if (typeof value === 'string') return [{ value, path }];
  if (Array.isArray(value)) return value.flatMap((item, index) => stringsOf(item, [...path, index]));
  return isRecord(value) ? Object.entries(value).flatMap(([key, item]) => stringsOf(item, [...path, key])) : [];
}
