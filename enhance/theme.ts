import { THEME_KEY } from './before-paint';

const root = document.documentElement;

function apply(theme: string): void {
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name="theme"]')) input.checked = input.value === theme;
}

/** Stores the choice. Where the browser stores nothing (private windows, strict policies), it holds for this page only. */
function remember(theme: string): void {
  try {
    if (theme === 'system') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Makes the theme choice of the footer work, here and in the site's other open tabs. */
export function enableThemeChoice(): void {
  apply(root.dataset.theme ?? 'system');
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'theme') return;
    apply(target.value);
    remember(target.value);
  });
  addEventListener('storage', ({ key, newValue }) => {
    if (key === THEME_KEY) apply(newValue ?? 'system');
  });
}
