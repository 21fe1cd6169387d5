import { expect, test } from 'vitest';
import { importDeclarations } from '../../../src/import/index.ts';
import { join } from 'node:path';
import { careLine, csv, workplace } from '../support/practice.ts';

const place = workplace(5);

test('a dry run tells a provider what each agreement would get, and nothing of budgets', async () => {
  const path = await place().write(
    'effect.csv',
    csv(careLine(1, 1), careLine(1, 2), careLine(2, 1), careLine(3, 1, 'x')),
  );
  const { effects } = await place().run(path, { dryRun: true });
  const nothing = { costCents: null, remainingAfterCents: null };
  expect(effects).toEqual([
    {
      agreementId: 'Z0001001',
      budgetHolderId: 'A0001001',
      lines: 2,
      minutes: 180,
      cents: expect.any(Number),
      ...nothing,
    },
    {
      agreementId: 'Z0001002',
      budgetHolderId: 'A0001002',
      lines: 1,
      minutes: 90,
      cents: expect.any(Number),
      ...nothing,
    },
  ]);
});

test('a dry run tells a holder what would be left, which is what is left after the real import', async () => {
  const client = await place().portal.as('A0001004');
  const path = await place().write('holder.csv', csv(careLine(4, 1), careLine(4, 2)));
  const run = (dryRun: boolean) =>
    importDeclarations({ path, client, jobs: join(place().folder, 'holder'), dryRun }).summary();
  const [effect] = (await run(true)).effects;
  expect(effect).toMatchObject({ agreementId: 'Z0001004', lines: 2, minutes: 180 });
  expect(effect?.costCents).toBe(effect?.cents);
  await run(false);
  const left = (await client.budgets.list()).items.reduce((sum, { remainingCents }) => sum + remainingCents, 0);
  expect(effect?.remainingAfterCents).toBe(left);
});
