/** What was withdrawn keeps its reference, so that the same care declared in its place needs another one. */
export function replacementReference(content: string, replaces: string): string {
  return `${content}-${replaces}`;
}

export function isReplacement(reference: string | null, content: string): boolean {
  return reference?.startsWith(`${content}-`) ?? false;
}
