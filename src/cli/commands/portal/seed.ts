import type { Institution } from '../../../portal/practice/practice.ts';
import { mostClients } from '../../../portal/practice/seeded-numbers.ts';
import { command } from '../../framework/command.ts';
import { requiredValue } from '../../framework/spec.ts';
import { choice } from '../../framework/values/choice-value.ts';
import { count } from '../../framework/values/value.ts';
import { openPracticeCall } from '../../practice/practice-call.ts';
import { institutionView } from '../../view/practice.ts';

export default command({
  arguments: { scenario: requiredValue(choice(['institution'])) },
  options: { clients: requiredValue(count(1, mostClients)) },
  examples: ['pgb portal seed institution --clients 200'],
  async run(context, { clients }) {
    const call = await openPracticeCall(context);
    const institution = await call<Institution>('POST', '/seeds', { institution: { clients } });
    await context.out.notice(context.cli.notices.portal.seeded(institution.clients));
    await context.out.record(institutionView, institution);
  },
});
