import { expect, test } from 'vitest';
import { draftOf, type WorkArrangements } from '../../../../src/domain/agreement-terms.ts';
import { checkKeptByProvider } from '../../../../src/domain/agreement/checks/check-parties-kept.ts';

function working(change: Partial<WorkArrangements>): ReturnType<typeof draftOf> {
  return draftOf({
    workArrangements: { start: '2026-12-01', termKind: 'replacement', hoursPattern: 'irregular', rates: [], ...change },
  });
}

test.each<[Partial<WorkArrangements>, Partial<WorkArrangements>, string[]]>([
  [{ replacesAgreementId: 'Z0000001' }, { replacesAgreementId: 'Z0000001', end: '2026-12-31' }, []],
  [{ replacesAgreementId: 'Z0000001' }, { replacesAgreementId: 'Z0000002' }, ['workArrangements.replacesAgreementId']],
  [{ replacesAgreementId: 'Z0000001' }, {}, ['workArrangements.replacesAgreementId']],
  [{}, { replacesAgreementId: 'Z0000002' }, ['workArrangements.replacesAgreementId']],
  [{}, {}, []],
])('a care provider who changes %j to %j says nothing of whom they replace', (before, after, expected) => {
  const found = checkKeptByProvider(working(before), working(after));
  expect(found.map(({ path }) => path)).toEqual(expected);
});
