/** Writes a whole number of parts as a Dutch spreadsheet reads it: 6480 hundredths is `64,80`, without dots. */
export function spreadsheetNumber(parts: number, perWhole: 100 | 1000): string {
  const whole = Math.trunc(Math.abs(parts) / perWhole);
  const rest = String(Math.abs(parts) % perWhole).padStart(perWhole === 100 ? 2 : 3, '0');
  return `${parts < 0 ? '-' : ''}${whole},${rest}`;
}
