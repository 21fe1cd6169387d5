import { describe, expect, test } from 'vitest';
import { issueCodes, type IssueCode } from '../../../src/domain/issue-codes.ts';
import { issueParams } from '../../../src/domain/issue-params.ts';
import type { ParamFormat } from '../../../src/domain/param-format.ts';
import type { IssueParams } from '../../../src/domain/issue.ts';
import { en } from '../../../src/messages/en/index.ts';
import { textsFor } from '../../../src/messages/index.ts';
import { nl } from '../../../src/messages/nl/index.ts';
import { wordGroupOf } from '../../../src/messages/write/word-params.ts';
import { bothLanguages, expectSentences } from '../support.ts';

const codes = Object.keys(issueCodes) as IssueCode[];
const words = { nl: nl.words, en: en.words };

const plain: Record<string, string | number | string[]> = {
  cents: 123_456,
  minutes: 2_430,
  count: 7,
  date: '2026-10-05',
  month: '2026-10',
  period: '2026-02-01/2026-11-30',
  id: 'T0000123',
};

/** Words that a text decides on itself, with every value that the domain gives. */
const ownWords: Record<string, readonly string[]> = {
  basis: ['verified', 'unverified'],
  reason: ['unknown', 'withdrawn', 'other-period'],
  expected: ['minutes', 'count', 'lines'],
};

function formatsOf(code: IssueCode): [string, ParamFormat][] {
  return Object.entries(issueParams[code]);
}

function valuesOf(code: IssueCode, name: string): readonly string[] {
  const group = wordGroupOf(code, name);
  return group === undefined ? (ownWords[name] ?? []) : Object.keys(nl.words[group]);
}

function valueFor(code: IssueCode, name: string, format: ParamFormat, turn: number) {
  const values = valuesOf(code, name);
  if (format.startsWith('words')) return [...values];
  if (format.startsWith('word')) return values[turn % values.length] ?? 'no such word';
  return plain[format.replace('?', '')] ?? 'no such format';
}

/** As many as it takes to have every word once. */
function examplesFor(code: IssueCode): IssueParams[] {
  const formats = formatsOf(code);
  const turns = Math.max(1, ...formats.map(([name]) => valuesOf(code, name).length));
  return Array.from({ length: turns }, (_, turn) =>
    Object.fromEntries(formats.map(([name, format]) => [name, valueFor(code, name, format, turn)])),
  );
}

describe.each(bothLanguages)('in %s', (language, texts) => {
  test.each(codes)('%s says what is the matter, whatever its params', (code) => {
    for (const params of examplesFor(code)) {
      const text = texts.finding({ code, path: '', params });
      expectSentences(text);
      expect(text).not.toContain('no such');
      // what was found, and what to do about it
      expect(text.split(/[.;:]/).length).toBeGreaterThan(2);
    }
  });

  test.each(codes)('%s names every amount, time, date and number that it is given', (code) => {
    const [params = {}] = examplesFor(code);
    const text = texts.finding({ code, path: '', params });
    const { format } = texts;
    const written: Record<string, (value: never) => string> = {
      cents: format.money,
      minutes: format.hours,
      date: format.date,
      month: format.month,
      period: format.period,
      count: String,
      id: String,
    };
    for (const [name, paramFormat] of formatsOf(code)) {
      const write = written[paramFormat.replace('?', '')];
      if (write !== undefined) expect(text).toContain(write(params[name] as never));
    }
  });

  test.each(codes)('%s names the words of closed lists as people say them', (code) => {
    for (const params of examplesFor(code)) {
      const text = texts.finding({ code, path: '', params });
      for (const [name] of formatsOf(code)) {
        const group = wordGroupOf(code, name);
        if (group === undefined) continue;
        const named: Record<string, string> = words[language][group];
        for (const word of [params[name]].flat()) expect(text).toContain(named[String(word)]);
      }
    }
  });

  test('a portal of another version that leaves a param out still gets a text', () => {
    for (const code of codes) {
      const text = texts.issue({ code, path: 'lines.0', params: {} });
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test('a code of a newer portal is shown as it is', () => {
    expect(texts.finding({ code: 'NEVER_HEARD_OF' as IssueCode, path: '', params: {} })).toBe('NEVER_HEARD_OF');
  });
});

test('a text tells how the field at fault must be written', () => {
  const texts = textsFor('en');
  const finding = (path: string) => texts.finding({ code: 'FIELD_INVALID', path, params: {} });
  expect(finding('lines.3.careFunction')).toContain('personal-care, nursing');
  expect(finding('workArrangements.rates.0.cents')).toContain('whole cents');
  expect(finding('parties.awardIds.1')).toContain('T0000817');
  expect(finding('declarations.0.month')).toContain('2026-10');
});

test('a care provider is not told what is left of a budget', () => {
  const params = { award: 'T0000001', found: 10_000 };
  const text = textsFor('nl').finding({ code: 'INSUFFICIENT_BUDGET', path: '', params });
  expect(text).toContain('€ 100,00 uit toekenning T0000001.');
  expect(
    textsFor('nl').finding({ code: 'INSUFFICIENT_BUDGET', path: '', params: { ...params, remaining: 5_000 } }),
  ).toContain('nog € 50,00 over');
});

test('an amount that is not confirmed is said to be so, and only then', () => {
  const params = { found: 9_000, expected: 8_499, unit: 'hour' };
  const finding = (basis: string) =>
    textsFor('en').finding({ code: 'RATE_ABOVE_MAX', path: '', params: { ...params, basis } });
  expect(finding('unverified')).toContain('not officially confirmed');
  expect(finding('verified')).not.toContain('confirmed');
});
