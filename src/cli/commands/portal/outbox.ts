import { command } from '../../framework/command.ts';
import { openPracticeCall } from '../../practice/practice-call.ts';
import { outboxList, type SentLetter } from '../../view/portal/practice.ts';

export default command({
  examples: ['pgb portal outbox', 'pgb portal outbox --portal http://127.0.0.1:8080 -o json'],
  async run(context) {
    const call = await openPracticeCall(context);
    const answer = await call<{ items: SentLetter[] }>('GET', '/outbox');
    await context.out.answer(outboxList, answer.items, answer);
    if (answer.items.length === 0 && context.out.isForPeople) await context.out.notice(context.cli.notices.empty);
  },
});
