import { describe, expect, test } from 'vitest';
import { acrOf, levelsFor, meansOf } from '../../../../../src/portal/practice/issuer/means.ts';
import {
  doors,
  meansAt,
  peopleAt,
  readChoice,
} from '../../../../../src/portal/practice/issuer/pages/sign-in-choice.ts';
import { personas } from '../../../../../src/portal/practice/people/persona.ts';

function choice(query: string, acrValues?: string) {
  return readChoice(new URLSearchParams(query), acrValues);
}

test('everybody comes in by one door, by each of their means', () => {
  for (const { key, claims } of personas) {
    const ways = doors.flatMap((door) =>
      meansAt(door).flatMap((means) => (peopleAt(door, means).some((one) => one.key === key) ? [means] : [])),
    );
    expect([key, ways]).toEqual([key, meansOf(claims)]);
  }
});

// Source: the leaflets.
test.each([
  ['budget-holder', 'digid', ['holder']],
  ['representative', 'digid', ['representative']],
  ['representative', 'eherkenning', ['representative', 'representative-organisation', 'representative-employee']],
  ['care-provider', 'eherkenning', ['organisation', 'self-employed', 'organisation-entry', 'organisation-submission']],
  ['care-provider', 'digid', ['carer']],
  ['office', 'office', ['assessor', 'payment-officer']],
  ['budget-holder', 'eherkenning', []],
] as const)('behind the door of a %s by %s stand %j', (door, means, keys) => {
  expect(peopleAt(door, means).map(({ key }) => key)).toEqual(keys);
});

describe('what was chosen', () => {
  test.each([
    ['', { door: undefined, means: undefined, level: 'substantial' }],
    ['door=budget-holder', { door: 'budget-holder', means: undefined }],
    ['door=budget-holder&means=digid&level=low', { door: 'budget-holder', means: 'digid', level: 'low' }],
    ['door=budget-holder&means=eherkenning', { door: 'budget-holder', means: undefined }],
    ['door=nobody&means=stamp&level=top', { door: undefined, means: undefined, level: 'substantial' }],
    ['means=digid', { door: undefined, means: 'digid' }],
  ])('%s', (query, found) => {
    expect(choice(query)).toMatchObject(found);
  });

  test('is no lower than what was asked for', () => {
    expect(choice('level=low', acrOf('digid', 'high'))).toMatchObject({ level: 'high', levels: ['high'] });
    expect(choice('level=high', acrOf('digid', 'substantial'))).toMatchObject({ level: 'high' });
  });
});

test.each([
  [undefined, ['low', 'substantial', 'high']],
  ['', ['low', 'substantial', 'high']],
  ['something that nobody knows', ['low', 'substantial', 'high']],
  [`${acrOf('eherkenning', 'high')} ${acrOf('digid', 'substantial')}`, ['substantial', 'high']],
])('%j asks for one of %j', (acrValues, levels) => {
  expect(levelsFor(acrValues)).toEqual(levels);
});
