/** What SQLite says went wrong: the kind, without its detail. Source: sqlite.org/rescode.html */
export function sqliteErrorCode(error: unknown): number | undefined {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? // the low byte is the kind, the rest the detail
      error.errcode & 0xff
    : undefined;
}
