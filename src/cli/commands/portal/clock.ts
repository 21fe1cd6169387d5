import { CliError } from '../../failure/cli-error.ts';
import { command } from '../../framework/command.ts';
import { option } from '../../framework/spec.ts';
import { date, duration } from '../../framework/values/value.ts';
import { openPracticeCall } from '../../practice/practice-call.ts';
import { clockView, type ClockAnswer } from '../../view/portal/practice.ts';

export default command({
  options: { set: option(date), forward: option(duration) },
  examples: ['pgb portal clock', 'pgb portal clock --forward 6w', 'pgb portal clock --set 2026-12-15'],
  async run(context, { set, forward }) {
    if (set !== undefined && forward !== undefined) {
      throw new CliError('options-conflict', { one: '--set', other: '--forward' });
    }
    const call = await openPracticeCall(context);
    const change = set === undefined ? forward && { forward } : { now: set };
    const answer = await (change ? call<ClockAnswer>('PUT', '/clock', change) : call<ClockAnswer>('GET', '/clock'));
    await context.out.record(clockView, answer);
  },
});
