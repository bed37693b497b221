export const THEME_KEY = 'theme';

/**
 * Runs in the head, before the first paint: a stored theme never flashes. Where the clock differs from that of Paris, it
 * reserves a line for the visitor's own time (components/base.css), so that nothing moves when `local-time.ts` fills it.
 */
export const BEFORE_PAINT = `{${[
  'const{dataset:d}=document.documentElement,n=new Date',
  `if(n.toLocaleString()!=n.toLocaleString([],{timeZone:'Europe/Paris'}))d.away=''`,
  `try{const t=localStorage.getItem('${THEME_KEY}');if(t=='light'||t=='dark')d.theme=t}catch{}`,
].join(';')}}`;
