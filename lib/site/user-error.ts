/** An error that stops a command, with a French sentence for the person who typed it. */
export class UserError extends Error {
  override name = 'UserError';
}

/** A text without the user name and password that may precede the host of an address, safe to show. */
export function withoutPassword(text: string): string {
  return text.replace(/(\/\/)[^/?#\s»]*@/g, '$1…@');
}
