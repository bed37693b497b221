import { Fragment } from 'react';

/** A message of the checker, with the words between backquotes as code. */
export function Coded({ text }: { text: string }) {
  const parts = [...text.matchAll(/`([^`]+)`|[^`]+|`/g)];
  return parts.map(({ index, 0: part, 1: code }) => <Fragment key={index}>{code === undefined ? part : <code>{code}</code>}</Fragment>);
}
