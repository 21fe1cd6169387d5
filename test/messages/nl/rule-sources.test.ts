import { expect, test } from 'vitest';
import { listRules } from '../../../src/domain/rules/rule-list.ts';
import { standardRules } from '../../../src/domain/index.ts';
import { rules as en } from '../../../src/messages/en/cli/rules.ts';
import { ruleSources } from '../../../src/messages/nl/cli/rule-sources.ts';
import { rules as nl } from '../../../src/messages/nl/cli/rules.ts';

const sources = [...new Set(listRules(standardRules).map(({ source }) => source))];

test('every source of a rule of the package is told in Dutch, and no text is of a source that is not there', () => {
  expect(Object.keys(ruleSources).toSorted()).toEqual(sources.toSorted());
});

// Laws, rules and institutions have one name in both languages.
test.each(sources)('%s: its citations and numbers are the same in both languages', (source) => {
  const citations = (text: string) =>
    text.match(/\d+:\d+\w*(?:\([\w, ]+\))*|\d{4}-\d+|\d{2} \d{3}|SVB|Stcrt|Rlz|BW|Wazo|Awb/g);
  expect(citations(nl.source(source))).toEqual(citations(source));
  expect(en.source(source)).toBe(source);
});

test('what an operator gives as the source stands as it was given', () => {
  expect(nl.source('Verordening Voorbeeldstad 2027')).toBe('Verordening Voorbeeldstad 2027');
  expect(nl.source('constructor')).toBe('constructor');
});
