import build from './build';
import serve from './serve';

export default async function start(): Promise<number> {
  console.log('npm start : construit le site dans out/ puis le sert sur ce poste.');
  return (await build()) || (await serve());
}
