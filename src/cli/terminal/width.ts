const MARKS = /\p{Mark}/gu;
// Chinese, Japanese, Korean and emoji take two columns.
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/gu;
const PLAIN = /^[\x20-\x7e]*$/;
// Characters with which a name or a reason from somebody else could steer the terminal.
const CONTROLS = /[\p{Cc}\p{Cf}]+/gu;

/** Counts the columns that a text takes. */
export function width(text: string): number {
  if (PLAIN.test(text)) return text.length;
  const visible = text.normalize('NFC').replace(MARKS, '');
  return [...visible].length + (visible.match(WIDE)?.length ?? 0);
}

export function oneLine(text: string): string {
  return text.replace(CONTROLS, ' ').trim();
}

/** Cuts a text to a number of columns, with an ellipsis where something is missing. */
export function cut(text: string, columns: number, ellipsis: string): string {
  if (width(text) <= columns) return text;
  let kept = '';
  for (const character of text) {
    if (width(kept) + width(character) > columns - width(ellipsis)) break;
    kept += character;
  }
  return kept.trimEnd() + ellipsis;
}

export function pad(text: string, columns: number, side: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, columns - width(text)));
  return side === 'right' ? space + text : text + space;
}
