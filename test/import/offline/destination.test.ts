import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { DeclarationPreview } from '../../../src/contract/types.ts';
import { compose } from '../../../src/import/declarations/compose.ts';
import type { SentItem, StagedItem } from '../../../src/import/item.ts';
import { EarlierDeclarations } from '../../../src/import/journal/earlier/earlier-declarations.ts';
import { Journal } from '../../../src/import/journal/journal.ts';
import { offlineDestination } from '../../../src/import/offline/destination.ts';

const lines = [{ line: 2, more: false, reference: '', content: '{"date":"2026-10-05","minutes":60}' }];

function staged(vatNumber: string | null): StagedItem {
  const head = ['F-1', '2026-11-02', vatNumber];
  return { id: 1, owner: 'Z0000042', period: '2026-10', head, lines, replaces: null };
}

function sent(item: StagedItem): SentItem {
  return { id: 1, lineCount: 1, seconds: [], ...compose(item) };
}

/** An import of before there was a column for VAT numbers handed this in. */
function handedIn(item: StagedItem): EarlierDeclarations {
  const folder = mkdtempSync(join(tmpdir(), 'pgb-test-'));
  const journal = new Journal(join(folder, 'job'), undefined, 'new');
  onTestFinished(() => {
    journal.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const { reference } = compose(item);
  const known = { agreement: item.owner, month: item.period, invoiceNumber: 'F-1', reference };
  return new EarlierDeclarations(journal, [{ ...known, declaration: 'D0000007', job: 'ab12' }]);
}

const acceptable = { outcome: 'acceptable', reference: '', issues: [] } as unknown as DeclarationPreview;

async function answered(earlier: EarlierDeclarations, item: StagedItem) {
  const [answer] = await offlineDestination(() => [acceptable], earlier).answer([sent(item)], '', undefined);
  return { outcome: answer?.outcome, codes: [...(answer?.issues ?? []), answer?.repeat].map((one) => one?.code) };
}

test.each([
  ['the same file', null, null],
  ['the same file, of which the VAT numbers are read now', null, 'NL123456789B01'],
  ['the same file with the same VAT numbers', 'NL123456789B01', 'NL123456789B01'],
])('%s was imported before', async (_, before, now) => {
  expect(await answered(handedIn(staged(before)), staged(now))).toEqual({
    outcome: 'duplicate',
    codes: ['IMPORTED_BEFORE'],
  });
});

test.each([
  ['another VAT number', 'NL123456789B01', 'NL987654321B01'],
  ['none any more', 'NL123456789B01', null],
])('%s is a month that was imported before', async (_, before, now) => {
  expect(await answered(handedIn(staged(before)), staged(now))).toMatchObject({
    outcome: 'rejected',
    codes: ['MONTH_IMPORTED_BEFORE', undefined],
  });
});

test('what takes the place of another is no earlier import', () => {
  expect(compose({ ...staged('NL123456789B01'), replaces: 'D0000001' })).not.toHaveProperty('formerReference');
});
