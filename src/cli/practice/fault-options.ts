import { percentThatFails, type WantedFaults } from '../../portal/practice/faults/faults.ts';
import { CliError } from '../failure/cli-error.ts';
import { pause, percent, slowness, statusShare } from '../framework/values/fault-value.ts';
import { option, valueList, type InputOf } from '../framework/spec.ts';
import { count } from '../framework/values/value.ts';

/** These flags say what is to go wrong on a practice portal; they are the same when it starts and while it runs. */
export const faultOptions = {
  drop: option(percent),
  dropAfterCommit: option(percent),
  status: valueList(statusShare, { text: 'faultStatus' }),
  slow: option(slowness),
  crashAfter: option(count(1, 999_999_999)),
  retryAfter: option(pause),
  seed: option(count(0, 999_999_999)),
};

type Typed = InputOf<typeof faultOptions>;

/** The answer is undefined when none of the flags was given. */
export function readFaults({ status, retryAfter, ...typed }: Typed): WantedFaults | undefined {
  const wanted: WantedFaults = {
    ...dropAbsent(typed),
    ...(status.length > 0 && { status: Object.fromEntries(status.map((one) => [one.status, one.percent])) }),
    ...(retryAfter !== undefined && { retryAfterMilliseconds: retryAfter }),
  };
  if (percentThatFails(wanted) > 100) throw new CliError('faults-together', {});
  return Object.keys(wanted).length === 0 ? undefined : wanted;
}

function dropAbsent({ drop, dropAfterCommit, slow, crashAfter, seed }: Omit<Typed, 'status' | 'retryAfter'>) {
  return Object.fromEntries(
    Object.entries({ drop, dropAfterCommit, slow, crashAfter, seed }).filter(([, value]) => value !== undefined),
  ) as WantedFaults;
}
