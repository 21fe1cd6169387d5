// A text that names a status names one that there is: nobody waits for what never comes.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands/catalogue.ts';
import { find, leaves } from '../../src/cli/framework/catalogue.ts';
import { flagName } from '../../src/cli/framework/names.ts';
import type { Spec, Specs } from '../../src/cli/framework/spec.ts';
import {
  absenceStatuses,
  accountStatuses,
  agreementStatuses,
  awardStatuses,
  declarationStatuses,
  deliveryStatuses,
  paymentStatuses,
  recoveryStatuses,
} from '../../src/domain/words.ts';
import { languages } from '../../src/messages/language.ts';
import { loadTexts } from '../../src/messages/load.ts';

const root = `${import.meta.dirname}/../..`;
const texts = await Promise.all(languages.map(loadTexts));

/** Every state that a record can have, in the words of the API and of both languages. */
const lists = {
  agreementStatus: agreementStatuses,
  declarationStatus: declarationStatuses,
  awardStatus: awardStatuses,
  deliveryStatus: deliveryStatuses,
  paymentStatus: paymentStatuses,
  recoveryStatus: recoveryStatuses,
  absenceStatus: absenceStatuses,
  accountStatus: accountStatuses,
} as const;
const states = new Set<string>();
for (const [list, names] of Object.entries(lists)) {
  for (const name of names) {
    states.add(name);
    for (const each of texts) states.add(each.word(list as 'agreementStatus', name as 'draft').toLowerCase());
  }
}

const optionsOf = new Map<string, Specs>();
for (const { path, load } of leaves(commands)) optionsOf.set(path, (await load()).default.options ?? {});

function specsNamed(flag: string, options: Specs): Spec<unknown>[] {
  return Object.entries(options).flatMap(([key, spec]) => (flagName(key) === flag ? [spec] : []));
}

/** The options that a flag may mean: those of the command that stands before it, else of any. */
function meant(flag: string, command: string): Spec<unknown>[] {
  const words = command.trim().split(' ');
  const found = words.map((_, at) => find(commands, words.slice(0, words.length - at))?.path).find(Boolean);
  const own = specsNamed(flag, optionsOf.get(found ?? '') ?? {});
  return own.length > 0 ? own : [...optionsOf.values()].flatMap((options) => specsNamed(flag, options));
}

/** The words of the command that stands before a place in its line, if there is one. */
function commandBefore(text: string, place: number): string {
  const line = text.slice(Math.max(text.lastIndexOf('\n', place) + 1, place - 200), place);
  const at = line.lastIndexOf('pgb ');
  const words = at < 0 ? [] : line.slice(at + 4).split(' ');
  const end = words.findIndex((word) => !/^[a-z-]+$/.test(word));
  return words.slice(0, end < 0 ? undefined : end).join(' ');
}

/** Words after the flag in a sentence that is about the flag. */
const prose = new Set(['other', 'ook', 'are', 'zijn']);

function* wrongIn(text: string): Generator<string> {
  for (const { 0: said, 1: flag = '', 2: value = '', index } of text.matchAll(/(--status) ([a-z][a-z-]+)/g)) {
    const command = commandBefore(text, index);
    if (prose.has(value)) continue;
    // A share of faulty answers has the same flag, and no words.
    const specs = meant(flag, command).filter(({ value: kind }) => kind?.choices !== undefined);
    if (!specs.some((spec) => spec.value?.read(value, texts) !== undefined)) yield `${command} ${said}`;
  }
  for (const [said, state = ''] of text.matchAll(/\bstatus(?: \p{L}+){0,2} [‘“]([\p{L} -]+)[’”]/giu))
    if (!states.has(state.toLowerCase())) yield said;
}

const places = [
  'README.md',
  ...['src/messages', 'docs'].flatMap((folder) =>
    readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|md)$/.test(file))
      .map((file) => `${folder}/${file}`),
  ),
];

describe('a word of state in a text', () => {
  test('is one that there is, in every text', () => {
    const wrong = places.flatMap((place) =>
      [...wrongIn(readFileSync(`${root}/${place}`, 'utf8'))].map((said) => `${place}: ${said}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    'Look which there are: pgb agreement list --status aproved.',
    'With --status opened only what is still to come back.',
    'It has the status “almost paid” then.',
    'Zij krijgt de status ‘in behandeling bij niemand’.',
    'pgb declaration list --status in-assessment',
  ])('that is not there is found: %s', (text) => {
    expect([...wrongIn(text)]).toHaveLength(1);
  });

  test.each([
    'pgb agreement list --status approved',
    'pgb overeenkomst list --status goedgekeurd',
    'With --status open only what is still to come back.',
    'Dan is de status “goedgekeurd”.',
  ])('that is there is not: %s', (text) => {
    expect([...wrongIn(text)]).toEqual([]);
  });
});
