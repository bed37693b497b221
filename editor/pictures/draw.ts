import { readPicture } from './store';

/** Draws a picture that only this browser has. In a canvas: the policy of the page shows no address of the browser's own. */
export async function drawPicture(canvas: HTMLCanvasElement, draft: string, name: string): Promise<void> {
  const blob = await readPicture(draft, name);
  if (!blob) return;
  const bitmap = await createImageBitmap(blob);
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
}

/** The rules for pictures that a canvas applies. */
const RULES = ['width', 'height', 'max-width', 'aspect-ratio', 'object-fit', 'object-position', 'border-radius'];

/** Draws, over each stand-in of a picture within an element, that picture. @param parameter names it in the address of the stand-in. */
export function drawStandIns(parent: ParentNode, draft: string, parameter: string): void {
  for (const image of parent.querySelectorAll<HTMLImageElement>(`img[src*="?${parameter}="]`)) {
    const name = new URL(image.src).searchParams.get(parameter);
    const next = image.nextElementSibling;
    if (name === null || next?.getAttribute('data-drawn') === name) continue;
    if (next?.hasAttribute('data-drawn')) next.remove();
    const canvas = image.ownerDocument.createElement('canvas');
    // The room of the picture, until it is drawn.
    for (const side of ['width', 'height']) canvas.setAttribute(side, image.getAttribute(side) ?? '0');
    canvas.className = image.className;
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', image.alt);
    canvas.setAttribute('data-drawn', name);
    const style = image.ownerDocument.defaultView?.getComputedStyle(image);
    for (const rule of RULES) canvas.style.setProperty(rule, style?.getPropertyValue(rule) ?? '');
    canvas.style.setProperty('max-width', '100%');
    canvas.style.setProperty('height', style?.objectFit === 'cover' ? (style.height ?? 'auto') : 'auto');
    image.style.setProperty('display', 'none');
    image.after(canvas);
    drawPicture(canvas, draft, name).catch(() => canvas.remove());
  }
}
