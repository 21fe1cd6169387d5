/** A command line that can be copied to a shell again: what has spaces or quotes in it is quoted. */
export function commandLine(argv: readonly string[]): string {
  return ['pgb', ...argv.map(quote)].join(' ');
}

function quote(word: string): string {
  return /^[\w./:=@%+,-]+$/.test(word) ? word : `"${word.replaceAll('"', '\\"')}"`;
}
