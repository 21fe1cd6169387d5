import { expect, test } from 'vitest';
import { recordAnswers } from '../../../scripts/record-answers.ts';
import recorded from '../../../src/testing/msw/recorded.json' with { type: 'json' };

test('what was recorded is what the practice portal answers today: `npm run record` when it is not', async () => {
  const { holder, ...others } = await recordAnswers();
  expect(recorded.holder).toEqual(holder);
  expect(recorded).toEqual({ holder, ...others });
});
