import { readArguments } from './arguments';
import build from './build';
import serve from './serve';

/** `npm start`: builds the site, and serves it. */
export default async function start(args: string[]): Promise<number> {
  readArguments(args, { usage: 'npm start -- [--at 2023-01-20]', options: {} });
  console.log('npm start : construit le site dans out/ puis le sert sur ce poste.');
  return (await build([])) || (await serve([]));
}
