import { CliError } from '../../failure/cli-error.ts';
import { command } from '../../framework/command.ts';
import { flag } from '../../framework/spec.ts';
import { faultOptions, readFaults } from '../../practice/fault-options.ts';
import { practiceCallTo } from '../../practice/practice-call.ts';
import { faultsView, type FaultsAnswer } from '../../view/portal/practice.ts';

export default command({
  options: { ...faultOptions, off: flag() },
  examples: [
    'pgb portal faults --portal http://127.0.0.1:8080',
    'pgb portal faults --portal http://127.0.0.1:8080 --drop 1% --status 429=5% --slow 2s=10%',
    'pgb portal faults --portal http://127.0.0.1:8080 --drop-after-commit 1% --crash-after 1000 --seed 7',
    'pgb portal faults --portal http://127.0.0.1:8080 --off',
  ],
  async run(context, { off, ...typed }) {
    const wanted = readFaults(typed);
    const [first] = Object.keys(wanted ?? {});
    if (off && first !== undefined)
      throw new CliError('options-conflict', { one: '--off', other: '--drop, --status, …' });
    const target = context.target();
    // A portal that starts with this command also ends with it, and its faults with it.
    if (target.kind === 'practice') throw new CliError('needs-running-portal', {});
    const call = practiceCallTo(context, target.url);
    const change = off ? {} : wanted;
    const answer = await (change === undefined
      ? call<FaultsAnswer>('GET', '/faults')
      : call<FaultsAnswer>('PUT', '/faults', change));
    await context.out.record(faultsView, answer);
  },
});
