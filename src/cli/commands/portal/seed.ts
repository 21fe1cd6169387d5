import type { Institution, Represented } from '../../../portal/practice/practice.ts';
import { mostClients, mostRepresented } from '../../../portal/practice/seeded-numbers.ts';
import { CliError } from '../../failure/cli-error.ts';
import { command } from '../../framework/command.ts';
import { option, requiredValue } from '../../framework/spec.ts';
import { choice } from '../../framework/values/choice-value.ts';
import { count } from '../../framework/values/value.ts';
import { openPracticeCall } from '../../practice/practice-call.ts';
import { institutionView, representedView } from '../../view/portal/practice.ts';

export default command({
  arguments: { scenario: requiredValue(choice(['institution', 'representative'])) },
  options: { clients: option(count(1, mostClients)), holders: option(count(1, mostRepresented)) },
  examples: ['pgb portal seed institution --clients 200', 'pgb portal seed representative --holders 40'],
  async run(context, { scenario, clients, holders }) {
    const { notices } = context.cli;
    if (clients !== undefined && holders !== undefined) {
      throw new CliError('options-conflict', { one: '--clients', other: '--holders' });
    }
    if (scenario === 'representative') {
      if (holders === undefined) throw new CliError('nothing-chosen', { options: '--holders' });
      const call = await openPracticeCall(context);
      const represented = await call<Represented>('POST', '/seeds', { representative: { holders } });
      await context.out.notice(notices.portal.represented(represented.holders));
      return context.out.record(representedView, represented);
    }
    if (clients === undefined) throw new CliError('nothing-chosen', { options: '--clients' });
    const call = await openPracticeCall(context);
    const institution = await call<Institution>('POST', '/seeds', { institution: { clients } });
    await context.out.notice(notices.portal.seeded(institution.clients));
    await context.out.record(institutionView, institution);
  },
});
