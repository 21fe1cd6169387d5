import { existsSync } from 'node:fs';
import type { AgendaEntry } from '../../contract/types.ts';
import { writeAtomically } from '../../files/write-atomically.ts';
import { CliError } from '../failure/cli-error.ts';
import { command } from '../framework/command.ts';
import type { Context } from '../framework/context.ts';
import { flag, option } from '../framework/spec.ts';
import { date, plainFile } from '../framework/values/value.ts';
import { mostOnPage } from '../../contract/limits.ts';
import { agendaList } from '../view/agenda/agenda.ts';
import { pageQuery, pagingOptions } from './paging.ts';

export default command({
  operation: 'agenda.list',
  options: {
    from: option(date, { text: 'agendaFrom' }),
    to: option(date, { text: 'agendaTo' }),
    ics: option(plainFile),
    force: flag({ text: 'replaceFile' }),
    ...pagingOptions,
  },
  examples: [
    'pgb agenda',
    'pgb agenda --from 2026-12-01 --to 2027-03-31 --all',
    'pgb agenda --holder A0000818 --ics agenda.ics',
  ],
  async run(context, { from, to, ics, force, ...paging }) {
    checkChoices({ ics, force, ...paging });
    const client = await context.client();
    const query = { from, to, budgetHolderId: await context.holder() };
    if (ics === undefined)
      return context.out.list(
        agendaList,
        client.agenda.list({ ...pageQuery(paging), ...query }, context.call),
        paging.all,
      );
    const entries = await client.agenda.list({ ...query, limit: mostOnPage }, context.call).toArray();
    const calendar = await calendarFor(context, entries);
    await writeAtomically(ics, (file) => file.writeFile(calendar));
    if (!context.out.isForPeople) await context.out.answer(agendaList, entries, { items: entries, file: ics });
    await context.out.notice(context.cli.notices.agenda.written(entries.length, ics));
  },
});

interface Choices {
  ics: string | undefined;
  force: boolean;
  limit: number | undefined;
  cursor: string | undefined;
}

/** Refuses what does not go together before the portal is asked anything. */
function checkChoices({ ics, force, limit, cursor }: Choices): void {
  if (ics === undefined) {
    if (force) throw new CliError('missing-option', { option: '--ics' });
    return;
  }
  if (limit !== undefined) throw new CliError('options-conflict', { one: '--ics', other: '--limit' });
  if (cursor !== undefined) throw new CliError('options-conflict', { one: '--ics', other: '--cursor' });
  if (!force && existsSync(ics)) throw new CliError('file-exists', { file: ics });
}

async function calendarFor(context: Context, entries: readonly AgendaEntry[]): Promise<string> {
  const client = await context.client();
  const { role, today } = await client.me.show(context.call);
  const target = context.target();
  // What makes the file is loaded only when somebody asks for one.
  const { calendarOf } = await import('../view/agenda/calendar-file.ts');
  return calendarOf(entries, {
    today,
    role,
    portal: target.kind === 'practice' ? 'practice.pgb-portaal.invalid' : new URL(target.url).host,
    language: context.language.toUpperCase(),
    texts: await context.texts(),
    say: context.cli.notices.agenda,
  });
}
