/** This is typed so often, and by people who see pgb for the first time, that it is answered before anything is parsed. */
export function isRootHelp(argv: readonly string[]): boolean {
  return argv.length === 0 || (argv.length === 1 && /^(--help|-h|help)$/.test(argv[0] ?? ''));
}
