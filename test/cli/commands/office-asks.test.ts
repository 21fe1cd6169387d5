// What an office decides at a terminal it is asked about first; a script decided before.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../../src/cli/commands/catalogue.ts';
import { leaves } from '../../../src/cli/framework/catalogue.ts';
import type { OperationFacts } from '../../../src/contract/operation.ts';
import { operations } from '../../../src/contract/operations.ts';
import { testBsn } from '../../../src/portal/practice/people/test-numbers.ts';
import { usePortal } from '../support/portal.ts';
import { dataDir } from '../support/run.ts';

const portal = usePortal();

/** These decide nothing by themselves: what they take in can be looked at with --dry-run, is empty, or is only tried again. */
const withoutQuestion = [
  'office award template',
  'office award import',
  // It asks when the same deposit seems to be there already.
  'office payment deposit',
  'office payment answer',
  'office payroll answer',
  'office delivery retry',
];

test('every command by which an office decides can be told yes beforehand', async () => {
  const silent: string[] = [];
  for (const { path, load } of leaves(commands)) {
    const { operation, options = {} } = (await load()).default;
    const facts: OperationFacts | undefined = operation && operations[operation];
    const decides = facts !== undefined && facts.method !== 'GET' && facts.readOnly !== true;
    // The list of what waits stands under the operation that it is a list for.
    const isOfOffice = path.startsWith('office ') && !path.endsWith(' list');
    if (isOfOffice && decides && !('yes' in options)) silent.push(path);
  }
  expect(silent.toSorted()).toEqual(withoutQuestion.toSorted());
});

const days = '--from 2026-08-01 --until 2026-08-31 --reason Opname';
/** Somebody of whom no award was entered before. */
const newHolder = {
  budgetHolder: { initials: 'N.', surname: 'Nieuw', birthDate: '1980-02-03', bsn: testBsn(960_001) },
};
const award = '--law Wlz --care-function transport --start 2027-01-01 --end 2027-12-31 --amount 1250';
test.each([
  ['office agreement assess Z0000007 --decision approve', /Approve/],
  [`office consent give Z0000001 --kind late-declaration ${days}`, /Consent for Z0000001/],
  [`office award create --holder A0000817 ${award}`, /Enter an award of €\s?1,250\.00 for A0000817 \(.*Wlz/],
  [`office award create --input FILE ${award}`, /Enter an award of €\s?1,250\.00 for N\. Nieuw/],
])('who says no to pgb %s did nothing', async (line, question) => {
  const file = join(dataDir(), 'holder.json');
  writeFileSync(file, JSON.stringify(newHolder));
  const client = await portal.client('assessor');
  const before = async () => [
    (await client.agreements.list({ status: 'in-assessment' })).items.length,
    (await client.agreements.consents('Z0000001')).items.length,
    (await client.awards.list({ limit: 500 })).items.length,
  ];
  const stood = await before();
  let asked = '';
  const { code } = await portal.as('assessor', line.replace('FILE', file).split(' '), {
    tty: true,
    width: 200,
    env: { NO_COLOR: '1' },
    onWrite: (text, { type }) => {
      if (asked !== '' || !text.includes('(y/N)')) return;
      asked = text;
      type('n\r');
    },
  });
  expect(asked).toMatch(question);
  expect(code).not.toBe(0);
  expect(await before()).toEqual(stood);
});
