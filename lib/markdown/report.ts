import type { Node } from 'unist';
import type { VFile } from 'vfile';

/** Notes a problem of the body for its author: what is wrong, and what to write instead, in French. */
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
