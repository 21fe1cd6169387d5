import { expect, test } from 'vitest';
import { parse } from '../../../src/cli/framework/parse/parse.ts';
import { commands } from '../../../src/cli/commands/catalogue.ts';
import { writeLetter } from '../../../src/portal/messages/letter.ts';

test.each(['T0000001', 'Z0000001', 'D0000005', 'U0000001', 'M0000001', 'K0000001', 'A0000817'])(
  'a letter about %s names a command that shows it',
  async (recordId) => {
    const message = {
      id: 'B0000007',
      type: 'agreement.approved',
      sentAt: '2026-11-02T08:00:00Z',
      subject: 'Something happened',
      body: 'It did.',
      recordId,
      budgetHolder: null,
      readAt: null,
    } as const;
    const { sections } = await writeLetter(message, 'en');
    const typed = sections[0]?.facts.find(({ value }) => value.startsWith('pgb '))?.value ?? '';
    expect(typed).toContain(recordId);
    expect(await parse(commands, typed.split(' ').slice(1), {})).toMatchObject({ kind: 'run' });
  },
);
