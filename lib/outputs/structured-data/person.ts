import type { Person } from 'schema-dts';
import type { Author } from '../../content/types';
import { absoluteUrl } from '../../site/routes';

/** schema.org `Person`; authors write the organisation after the name, in brackets: « Zoé Martin (INSEE) ». */
export function personNode({ name, path }: Author): Person {
  const { person = name, organisation } = /^(?<person>.*\S)\s*\((?<organisation>[^()]+)\)$/.exec(name)?.groups ?? {};
  return {
    '@type': 'Person',
    name: person,
    ...(organisation && { affiliation: { '@type': 'Organization', name: organisation } }),
    ...(path && { url: absoluteUrl(path) }),
  };
}
