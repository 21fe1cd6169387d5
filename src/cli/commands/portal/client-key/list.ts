import { command } from '../../../framework/command.ts';
import { openPracticeCall } from '../../../practice/practice-call.ts';
import { clientKeyView, type ShownClientKey } from '../../../view/portal/certificate.ts';

export default command({
  examples: ['pgb portal client-key list'],
  async run(context) {
    const call = await openPracticeCall(context);
    const { items } = await call<{ items: ShownClientKey[] }>('GET', '/client-keys');
    await context.out.answer(clientKeyView, items, { items });
  },
});
