import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import styles from './Preview.module.css';

interface Props {
  title: string;
  /** In CSS pixels: the width of the screen that is shown. */
  width: number;
  theme: 'light' | 'dark';
  /** Draws pictures of the draft in the document; again after each change. */
  draw: (body: HTMLElement) => void;
  children: ReactNode;
}

/**
 * A document of its own, with the styles of this page: its width is that of the screen to show, so that the same rules apply. It has
 * no script, and its links lead nowhere.
 */
export function Frame({ title, width, theme, draw, children }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [body, setBody] = useState<HTMLElement>();
  const [room, setRoom] = useState(width);
  const [source] = useState(sourceOf);
  useEffect(() => {
    if (body) body.ownerDocument.documentElement.dataset.theme = theme;
  }, [body, theme]);
  useEffect(() => {
    if (!holder.current) return;
    const observer = new ResizeObserver(([entry]) => setRoom(entry?.contentRect.width ?? 0));
    observer.observe(holder.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (!body) return;
    draw(body);
    const observer = new MutationObserver(() => draw(body));
    observer.observe(body, { childList: true, subtree: true, attributeFilter: ['src'] });
    return () => observer.disconnect();
  }, [body, draw]);
  const scale = Math.min(1, room / width);
  return (
    <div ref={holder} className={styles.holder}>
      <iframe
        ref={frame}
        title={title}
        srcDoc={source}
        onLoad={() => setBody(frame.current?.contentDocument?.body)}
        style={{ inlineSize: `${width}px`, blockSize: `${100 / scale}%`, transform: `scale(${scale})` }}
      />
      {body &&
        createPortal(
          <div
            onClickCapture={(event) => {
              // Elements of another document are of other classes.
              if ((event.target as Partial<Element>).closest?.('a, button')) event.preventDefault();
            }}
            onSubmitCapture={(event) => event.preventDefault()}
          >
            {children}
          </div>,
          body,
        )}
    </div>
  );
}

/** An empty document with the head of this page: its styles and its typefaces. */
function sourceOf(): string {
  const { lang, className } = document.documentElement;
  const head = [...document.querySelectorAll('head > style, link[rel="stylesheet"], link[rel="preload"][as="font"]')];
  return `<!DOCTYPE html><html lang="${lang}" class="${className}"><head><meta charset="utf-8">${head.map((node) => node.outerHTML).join('')}</head><body></body></html>`;
}
