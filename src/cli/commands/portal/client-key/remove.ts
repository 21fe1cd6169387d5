import { command } from '../../../framework/command.ts';
import { requiredValue } from '../../../framework/spec.ts';
import { agbCode } from '../../../framework/values/provider-number-value.ts';
import { name } from '../../../framework/values/value.ts';
import { openPracticeCall } from '../../../practice/practice-call.ts';

export default command({
  arguments: { keyId: requiredValue(name) },
  options: { agb: requiredValue(agbCode) },
  examples: ['pgb portal client-key remove 3tY69VGARRP-GG7XATPZu2mCXmD2BUuhHCs408Crvzk --agb 75999001'],
  async run(context, { keyId, agb }) {
    const call = await openPracticeCall(context);
    const answer = await call<{ keyId: string }>('POST', '/client-key-removals', { agb, keyId });
    if (!context.out.isForPeople) await context.out.json(answer);
    await context.out.notice(context.cli.notices.portal.clientKeyRemoved(keyId));
  },
});
