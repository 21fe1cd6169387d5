const codes: ReadonlySet<string | undefined> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

// Source: SQLite result codes. FULL, and what it says of other limits than that of the disk: IOERR_WRITE, IOERR_FSYNC, IOERR_SHMSIZE.
const sqliteCodes: ReadonlySet<number | undefined> = new Set([13, 778, 1034, 4874]);

/** There is no room, or this user or process may have no more of it. */
export function isDiskFull(error: unknown): boolean {
  const { code, errcode } = error as { code?: string; errcode?: number };
  return codes.has(code) || sqliteCodes.has(errcode);
}
