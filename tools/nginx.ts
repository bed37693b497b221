import { existsSync } from 'node:fs';
import { installSystemPackages } from './system-packages';

/** nginx as Debian and its kin install it; undefined where there is none. */
export function findNginx(): string | undefined {
  return ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find((candidate) => existsSync(candidate));
}

/** Installs nginx where the system has a package for it. Tests that need it are left out elsewhere. */
export function ensureNginx(): void {
  if (findNginx()) return;
  console.log('Installation de nginx pour les tests…');
  installSystemPackages('nginx-light');
  if (!findNginx()) console.log('nginx manque : les tests de deploy/nginx.conf sont laissés de côté.');
}
