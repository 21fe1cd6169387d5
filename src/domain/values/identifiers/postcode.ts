// SA, SD and SS are not given out. Source: PostNL.
const POSTCODE = /^[1-9]\d{3}(?!SA|SD|SS)[A-Z]{2}$/;

/** Writes a postcode as it is stored: `1234AB`. */
export function normalisePostcode(text: string): string {
  return text.replaceAll(/\s/g, '').toUpperCase();
}

/** A Dutch postcode in its stored form. */
export function isPostcode(text: string): boolean {
  return POSTCODE.test(text);
}
