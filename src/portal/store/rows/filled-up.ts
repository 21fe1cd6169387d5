const STEP = 64;

/**
 * What is sealed is as long as its text: of a care function, which is one of few, the length tells which. So its text is
 * filled up with spaces, which JSON does not mind.
 */
export function filledUp(text: string): string {
  return text.padEnd(Math.ceil(text.length / STEP) * STEP);
}
