export const THEME_KEY = 'theme';

/** Runs in the head, before anything is drawn, so that a remembered theme never flashes. */
export const APPLY_THEME = `try{let t=localStorage.getItem('${THEME_KEY}');if(t=='light'||t=='dark')document.documentElement.dataset.theme=t}catch{}`;
