/** Enough of an identifier to recognise it, not enough to use it. */
const lastFour = (text: string): string => {
  const shown = text.length > 4 ? 4 : 0;
  return '*'.repeat(text.length - shown) + text.slice(text.length - shown);
};

/** `*****2333` */
export const maskBsn = (bsn: string): string => lastFour(bsn);

/** `NL************4300` */
export const maskIban = (iban: string): string => iban.slice(0, 2) + lastFour(iban.slice(2));

/** `J*** V***`: the number of stars says nothing about the length of the name. */
export const maskName = (name: string): string =>
  name
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `${[...word][0]}***`)
    .join(' ');
