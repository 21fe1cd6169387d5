/** A command line that can be copied to a shell again: what has spaces or quotes in it is quoted. */
export const commandLine = (argv: readonly string[]): string => ['pgb', ...argv.map(quoted)].join(' ');

const quoted = (word: string): string => (/^[\w./:=@%+,-]+$/.test(word) ? word : `"${word.replaceAll('"', '\\"')}"`);
