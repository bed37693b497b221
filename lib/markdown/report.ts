import type { Node } from 'unist';
import type { VFile } from 'vfile';

/** Records a problem of the body for its author: the mistake and the remedy, in French. */
export function report(
  file: VFile,
  node: Node,
  rule: string,
  wrong: string,
  remedy: string,
  severity: 'error' | 'warning' = 'error',
): void {
  const message = file.message(wrong, { ...(node.position && { place: node.position }), ruleId: rule });
  message.note = remedy;
  message.fatal = severity === 'error';
}
