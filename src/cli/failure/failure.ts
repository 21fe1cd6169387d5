import { exitCodes } from '../../contract/http/errors.ts';
import type { ReportedIssue } from '../../sdk/errors/pgb-error.ts';
import { isPgbError } from '../../sdk/errors/pgb-error.ts';
import type { CliTexts } from '../../messages/cli-texts.ts';
import type { Texts } from '../../messages/shape/texts.ts';
import { CliError } from './cli-error.ts';

/** A failure is the reason why a command failed, for people and programs. `-o json` prints it, as `{ "error": … }`. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly next: string;
  readonly issues: readonly ReportedIssue[];
  readonly requestId: string | null;
  readonly retryable: boolean;
  readonly exit: number;
}

/** The only place where an error becomes an exit code. */
export function failureOf(error: unknown, cli: CliTexts, texts: Texts): Failure {
  if (isPgbError(error)) {
    return {
      code: error.code,
      message: error.message,
      next: texts.advice(error.code),
      issues: error.issues.map((issue) => ({ ...issue, message: issue.message ?? texts.issue(issue) })),
      requestId: error.requestId ?? null,
      retryable: error.retryable,
      exit: exitCodes[error.exit],
    };
  }
  return cliFailure(asCliError(error), cli);
}

function cliFailure(error: CliError, cli: CliTexts): Failure {
  const say = cli.errors[error.code] as (params: unknown) => { what: string; next: string };
  const { what, next } = say(error.params);
  const base = { code: error.code, message: what, next, issues: [], requestId: null };
  return { ...base, retryable: error.exit === 'temporary', exit: exitCodes[error.exit] };
}

/** An unknown error is told by its name only, because its text may hold personal data of the input. */
function asCliError(error: unknown): CliError {
  if (error instanceof CliError) return error as CliError;
  const { name = 'Error', code, syscall, path } = error as Partial<NodeJS.ErrnoException>;
  if (promptEnds.has(name)) return new CliError('interrupted', {});
  if (isDiskFull(error)) return new CliError('disk-full', {});
  if (code !== undefined && syscall !== undefined && path !== undefined)
    return new CliError('system-refused', { code, path });
  return new CliError('unexpected', { name: typeof code === 'string' ? `${name} ${code}` : name });
}

/** These errors are Ctrl+C in a question. Source: @inquirer/core, errors. */
const promptEnds = new Set(['ExitPromptError', 'AbortPromptError', 'AbortError']);

const diskFullCodes: ReadonlySet<string | undefined> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

// Source: SQLite result codes. FULL, and what it says of other limits than that of the disk: IOERR_WRITE, IOERR_FSYNC, IOERR_SHMSIZE.
const sqliteCodes: ReadonlySet<number | undefined> = new Set([13, 778, 1034, 4874]);

/** There is no room, or this user or process may have no more of it. */
function isDiskFull(error: unknown): boolean {
  const { code, errcode } = error as { code?: string; errcode?: number };
  return diskFullCodes.has(code) || sqliteCodes.has(errcode);
}
