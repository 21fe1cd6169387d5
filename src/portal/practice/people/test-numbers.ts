/** Numbers that pass every check and belong to nobody: from a serial number, so that they are always the same. */
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2] as const;
const MOD_97_LETTERS = 55; // A is 10, B is 11, …

function weigh(digits: string): number {
  return WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11;
}

/** 9, the serial number in six digits, one digit that makes the eleven-test possible, the check digit. */
export function testBsn(serial: number): string {
  const start = `9${padDigits(serial, 6)}`;
  // A rest of 10 is no digit; with 1 instead of 0 before it the rest becomes 1.
  const eight = weigh(`${start}0`) === 10 ? `${start}1` : `${start}0`;
  return eight + String(weigh(eight));
}

/** No bank has the code TEST. */
export function testIban(serial: number): string {
  const account = `TEST${padDigits(serial, 10)}`;
  const checked = [...`${account}NL00`].map((sign) =>
    /\d/.test(sign) ? sign : String(sign.charCodeAt(0) - MOD_97_LETTERS),
  );
  const check = 98 - Number(BigInt(checked.join('')) % 97n);
  return `NL${padDigits(check, 2)}${account}`;
}

/** The first two digits tell the kind of provider: 41 self-employed in nursing and care, 75 organisation. */
export function testAgb(kind: '41' | '75', serial: number): string {
  return `${kind}999${padDigits(serial, 3)}`;
}

export function testKvk(serial: number): string {
  return padDigits(serial, 8);
}

function padDigits(value: number, length: number): string {
  const text = String(value).padStart(length, '0');
  if (text.length > length) throw new RangeError(`${value} has more than ${length} digits`);
  return text;
}
