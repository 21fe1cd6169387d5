import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordAnswersTo } from '../../../scripts/record-answers.ts';
import { personaKeys } from '../../../src/portal/practice/people/persona.ts';
import recorded from '../../../src/testing/msw/recorded.json' with { type: 'json' };
import { openTestPortal, type TestPortal } from '../../../src/testing/test-portal.ts';

let portal: TestPortal;
beforeAll(async () => void (portal = await openTestPortal()));
afterAll(() => portal.close());

test.each(personaKeys)(
  'what was recorded for %s is what the practice portal answers today: `npm run record` when it is not',
  async (persona) => {
    expect(recorded[persona]).toEqual(await recordAnswersTo(persona, portal));
  },
);

test('it was recorded for everybody, and for nobody else', () => {
  expect(Object.keys(recorded).sort()).toEqual([...personaKeys].sort());
});
