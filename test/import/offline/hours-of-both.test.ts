import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { DeclarableTerms, DeclaredMonth } from '../../../src/contract/types.ts';
import type { DeclarationInput } from '../../../src/domain/index.ts';
import { judgeOffline, Snapshot } from '../../../src/import/index.ts';
import { SnapshotDraft } from '../../../src/import/journal/snapshot/snapshot-draft.ts';
import { workplace } from '../support/practice.ts';
import { today } from './support.ts';

const place = workplace(1);

function terms(agreementId: string, more: Partial<DeclarableTerms> = {}): DeclarableTerms {
  return {
    agreementId,
    status: 'approved',
    kind: 'assignment',
    budgetHolderId: 'A0000817',
    careProviderId: 'V0000002',
    start: '2026-10-01',
    end: null,
    rates: [{ careFunction: 'individual-guidance', unit: 'hour', cents: 58_00 }],
    travelCentsPerKm: null,
    monthlyAmountCents: null,
    employerCharges: null,
    minutesPerWeek: null,
    daysPerWeek: null,
    amended: [],
    providerFormality: 'formal',
    providerKind: 'self-employed',
    consents: [],
    awards: [
      {
        id: 'T0000001',
        law: 'Wlz',
        status: 'active',
        start: '2026-01-01',
        end: '2026-12-31',
        careFunctions: ['individual-guidance'],
        remainingCents: null,
      },
    ],
    ...more,
  };
}

/** Thirteen hours on each of the days, of which the first is the first of October. */
function declared(agreementId: string, days: number[]): DeclaredMonth {
  const work = Array.from({ length: Math.max(...days) }, (_, index) => (days.includes(index + 1) ? 13 * 60 : 0));
  return {
    declarationId: 'D0000001',
    agreementId,
    careProviderId: 'V0000002',
    month: '2026-10',
    kind: 'care-delivered',
    status: 'submitted',
    reference: 'before',
    invoiceNumber: null,
    minutes: days.length * 13 * 60,
    totalCents: 1,
    minutesInFirstWeek: 0,
    minutesInLastWeek: 0,
    careByDay: { work, whole: [] },
  };
}

function judgeWith(agreements: DeclarableTerms[], months: DeclaredMonth[] = []) {
  const path = join(place().folder, `${crypto.randomUUID()}.sqlite`);
  const draft = new SnapshotDraft(path);
  for (const one of agreements) draft.addTerms(one);
  for (const one of months) draft.addDeclared(one);
  draft.finish({
    portal: 'test',
    persona: null,
    role: 'care-provider',
    caller: 'V0000002',
    takenAt: '2026-11-03T09:00:00.000Z',
    today,
    agreements: agreements.length,
    declarations: months.length,
  });
  draft.close();
  const snapshot = new Snapshot(path);
  onTestFinished(() => snapshot.close());
  return judgeOffline(snapshot, { today });
}

function of(agreementId: string, days: number[], minutes: number): DeclarationInput {
  const lines = days.map((day) => ({ date: `2026-10-${String(day).padStart(2, '0')}`, minutes }));
  return { reference: `${agreementId} ${days[0]}`, agreementId, month: '2026-10', kind: 'care-delivered', lines };
}

const week = { code: 'WEEK_OVER_40', params: { week: '2026-10-05', found: 41 * 60, expected: 2400 } };

test('a week is counted over all agreements of the two, with what was declared before', () => {
  const judge = judgeWith([terms('Z0000001'), terms('Z0000002')], [declared('Z0000001', [5, 6, 7])]);
  expect(judge([of('Z0000002', [8, 9], 60)])).toMatchObject([{ outcome: 'rejected', issues: [week] }]);
  expect(judge([of('Z0000002', [9], 60)])).toMatchObject([{ outcome: 'acceptable' }]);
});

test('a week is counted with what is in the same file', () => {
  const judge = judgeWith([terms('Z0000001'), terms('Z0000002')]);
  const file = [of('Z0000001', [5, 6, 7], 13 * 60), of('Z0000002', [8, 9], 60)];
  expect(judge(file)).toMatchObject([{ outcome: 'acceptable' }, { outcome: 'rejected', issues: [week] }]);
});

test('another holder is not counted', () => {
  const judge = judgeWith(
    [terms('Z0000001', { budgetHolderId: 'A0000001' }), terms('Z0000002')],
    [declared('Z0000001', [5, 6, 7])],
  );
  expect(judge([of('Z0000002', [8, 9], 60)])).toMatchObject([{ outcome: 'acceptable' }]);
});

test('hours are held to those agreed, over the border of the month too', () => {
  const judge = judgeWith([terms('Z0000001', { minutesPerWeek: 240, daysPerWeek: 2, start: '2026-09-01' })]);
  const september = { ...of('Z0000001', [28], 60), month: '2026-09', lines: [{ date: '2026-09-28', minutes: 180 }] };
  expect(judge([september])).toMatchObject([{ outcome: 'acceptable', issues: [] }]);
  expect(judge([of('Z0000001', [1, 2], 60)])).toMatchObject([
    {
      outcome: 'acceptable',
      issues: [
        { code: 'HOURS_ABOVE_AGREED', severity: 'warning', params: { week: '2026-09-28', found: 300 } },
        { code: 'DAYS_ABOVE_AGREED', severity: 'warning', params: { week: '2026-09-28', found: 3 } },
      ],
    },
  ]);
});
