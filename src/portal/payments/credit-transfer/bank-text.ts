// Letters that do not come apart into a plain one and an accent.
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'TH',
  '&': '+',
  '@': '(at)',
  '’': "'",
  '‘': "'",
  '–': '-',
  '—': '-',
  _: '-',
};
const ACCENTS = /\p{Mn}/gu;
const NOT_ALLOWED = /[^A-Za-z0-9/\-?:().,'+ ]/gu;

/**
 * Every bank in the SEPA area can print these: plain letters, digits and some signs; no slash at either end and no
 * two together. Source: EPC217-08, EPC230-15.
 */
export function bankText(text: string, most: number): string {
  return [...text.normalize('NFC')]
    .map((letter) => spelled[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replaceAll(ACCENTS, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(NOT_ALLOWED, '.')
    .replaceAll(/\/{2,}/g, '/')
    .slice(0, most)
    .replaceAll(/^[/ ]+|[/ ]+$/g, '');
}
