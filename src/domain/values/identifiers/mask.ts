/** Shows enough of an identifier to recognise it, not enough to use it. */
function lastFour(text: string): string {
  const shown = text.length > 4 ? 4 : 0;
  return '*'.repeat(text.length - shown) + text.slice(text.length - shown);
}

/** `*****2333` */
export function maskBsn(bsn: string): string {
  return lastFour(bsn);
}

/** `NL************4300` */
export function maskIban(iban: string): string {
  return iban.slice(0, 2) + lastFour(iban.slice(2));
}

/** `J*** V***`: the number of stars says nothing about the length of the name. */
export function maskName(name: string): string {
  return name
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `${[...word][0]}***`)
    .join(' ');
}
