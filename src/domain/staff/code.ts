/** Signs that nobody takes for another when they are read out: no I, L, O or U. Source: Crockford, Base32. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;
const misread: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** What tells one of the people of an organisation from the others: sixteen signs in four groups. */
export const staffCodePattern = new RegExp(`^[${SIGNS}]{4}(-[${SIGNS}]{4}){3}$`);

/** Writes at least sixteen bytes as a code; only the first sixteen count, of each five bits. */
export function writeStaffCode(bytes: Uint8Array): string {
  return grouped(Array.from(bytes.subarray(0, LENGTH), (byte) => SIGNS[byte % SIGNS.length]).join(''));
}

/** Reads a code as people write it down: in any letter case, with or without groups; undefined when it is none. */
export function readStaffCode(text: string): string | undefined {
  const signs = text
    .toUpperCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll(/[OIL]/g, (sign) => misread[sign] ?? sign);
  const code = grouped(signs);
  return staffCodePattern.test(code) ? code : undefined;
}

function grouped(signs: string): string {
  return (signs.match(/.{1,4}/g) ?? []).join('-');
}
