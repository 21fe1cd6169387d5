// SA, SD and SS are not given out. Source: PostNL.
const POSTCODE = /^[1-9]\d{3}(?!SA|SD|SS)[A-Z]{2}$/;

/** As it is stored: `1234AB`. */
export const normalisePostcode = (text: string): string => text.replaceAll(/\s/g, '').toUpperCase();

/** A Dutch postcode in its stored form. */
export const isPostcode = (text: string): boolean => POSTCODE.test(text);
