import { exitCodes } from '../../contract/http/errors.ts';
import type { CliTexts } from '../../messages/cli-texts.ts';
import type { Output } from '../output/output.ts';
import { oneLine } from '../terminal/width.ts';
import type { Failure } from '../failure/failure.ts';

/** Tells people what happened, line by line, what to do next, and the code and number to mention when they ask for help. */
export async function report(failure: Failure, out: Output, { notices }: CliTexts): Promise<void> {
  const { people } = out.look;
  await out.notice(`${people.bold(people.red(`${notices.error}:`))} ${oneLine(failure.message)}`);
  for (const { severity, code, message = '' } of failure.issues) {
    const mark = severity === 'warning' ? `${notices.warning}: ` : '';
    await out.notice(`  - ${mark}${oneLine(message)} ${people.dim(`(${code})`)}`);
  }
  if (failure.next !== '') await out.notice(`${people.bold(`${notices.next}:`)} ${failure.next}`);
  const reference = failure.requestId === null ? '' : `, ${notices.requestId}: ${failure.requestId}`;
  // People who stopped the command themselves need not ask why.
  if (failure.exit !== exitCodes.interrupted) await out.aside(`${notices.code}: ${failure.code}${reference}`);
  await out.failed(failure);
}
