import { expect, test } from 'vitest';
import { ruleSource } from '../../../src/cli/view/rule.ts';
import { listRules } from '../../../src/domain/rules/rule-list.ts';
import { standardRules } from '../../../src/domain/index.ts';
import { rules as en } from '../../../src/messages/en/cli/rules.ts';
import { rules as nl } from '../../../src/messages/nl/cli/rules.ts';

const sources = [...new Set(listRules(standardRules).map(({ source }) => source))];

test('every source of a rule of the package is told in Dutch, and no text is of a source that is not there', () => {
  expect(Object.keys(nl.sources).toSorted()).toEqual(sources.toSorted());
});

// Laws, rules and institutions have one name in both languages.
test.each(sources)('%s: its citations and numbers are the same in both languages', (source) => {
  const citations = (text: string) =>
    text.match(/\d+:\d+\w*(?:\([\w, ]+\))*|\d{4}-\d+|\d{2} \d{3}|SVB|Stcrt|Rlz|BW|Wazo|Awb/g);
  expect(citations(ruleSource(source, nl))).toEqual(citations(source));
  expect(ruleSource(source, en)).toBe(source);
});

test('what an operator gives as the source stands as it was given', () => {
  expect(ruleSource('Verordening Voorbeeldstad 2027', nl)).toBe('Verordening Voorbeeldstad 2027');
  expect(ruleSource('constructor', nl)).toBe('constructor');
});
