/**
 * Makes the reference of a record that takes the place of another one. A record that was withdrawn keeps its reference,
 * so that the one in its place needs another.
 */
export function replacementReference(content: string, replaces: string): string {
  return `${content}-${replaces}`;
}

export function isReplacement(reference: string | null, content: string): boolean {
  return reference?.startsWith(`${content}-`) ?? false;
}
