import type { Forge } from '../../lib/content/settings-forge';

/** The addresses at which a forge takes a file. None of them is asked for before a click. */

/** The longest address that forges and the servers before them accept, in characters (nginx and GitHub: 8 KB a line). */
const LONGEST_ADDRESS = 7000;

const encoded = (path: string) => path.split('/').map(encodeURIComponent).join('/');

/** The path of a file in the repository. @param file from the content folder. */
function pathInRepository({ folder }: Pick<Forge, 'folder'>, file: string): string {
  return folder === '.' ? file : `${folder.replace(/\/$/, '')}/${file}`;
}

/** Where a forge shows the form of a new file, filled in as far as it can be. */
interface NewFile {
  address: string;
  /** False where the text has to be pasted: the forge takes none in an address, or the text is too long for one. */
  isFilled: boolean;
}

/**
 * GitHub: `/new/<branch>?filename=…&value=…`. Gitea and Forgejo: `/_new/<branch>/<folder>?filename=…&value=…` (routers/web/repo/editor.go).
 * GitLab: `/-/new/<branch>/<folder>?file_name=…` takes the name alone (docs.gitlab.com, « Web Editor »).
 */
export function newFile(forge: Forge, file: string, text: string): NewFile {
  const { kind, url, branch } = forge;
  const path = pathInRepository(forge, file);
  const [folder, name] = [path.slice(0, path.lastIndexOf('/')), path.slice(path.lastIndexOf('/') + 1)];
  if (kind === 'gitlab')
    return { address: `${url}/-/new/${encoded(branch)}/${encoded(folder)}?file_name=${encodeURIComponent(name)}`, isFilled: false };
  const base =
    kind === 'github'
      ? `${url}/new/${encoded(branch)}?filename=${encodeURIComponent(path)}`
      : `${url}/_new/${encoded(branch)}/${encoded(folder)}?filename=${encodeURIComponent(name)}`;
  const whole = `${base}&value=${encodeURIComponent(text)}`;
  return whole.length <= LONGEST_ADDRESS ? { address: whole, isFilled: true } : { address: base, isFilled: false };
}

/** Where a forge takes files of a folder, several at once; undefined for GitLab, whose page for that has no address of its own. */
export function uploadAddress(forge: Forge, file: string): string | undefined {
  const { kind, url, branch } = forge;
  if (kind === 'gitlab') return undefined;
  const path = pathInRepository(forge, file);
  return `${url}/${kind === 'github' ? 'upload' : '_upload'}/${encoded(branch)}/${encoded(path.slice(0, path.lastIndexOf('/')))}`;
}

/** Where a forge shows a file in its own editor. */
export function editAddress(forge: Forge, file: string): string {
  const { kind, url, branch } = forge;
  const path = encoded(pathInRepository(forge, file));
  const page = { github: 'edit', gitlab: '-/edit', gitea: '_edit', forgejo: '_edit' }[kind];
  return `${url}/${page}/${encoded(branch)}/${path}`;
}
