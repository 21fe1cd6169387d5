import { describe, expect, test } from 'vitest';
import { testBsn } from '../../../src/portal/practice/people/test-numbers.ts';
import { usePortal } from '../support/portal.ts';

const portal = usePortal();
const bsn = testBsn(940_001);
const person = { initials: 'R.', surname: 'Rover', birthDate: '1980-01-01', bsn };
const line = ['award', 'representative'];

describe('a representative on an award', () => {
  test('is put on it from a file, listed and taken off by number', async () => {
    const stdin = JSON.stringify({ kind: 'authorised-agent', person });
    const added = await portal.as('holder', [...line, 'add', 'T0000001', '--input', '-', '--yes', '-o', 'json'], {
      stdin,
    });
    expect([added.code, added.stdout.includes(bsn)]).toEqual([0, false]);
    const { items } = JSON.parse(added.stdout);
    expect(items).toMatchObject([{ kind: 'authorised-agent', name: 'R. Rover', namedBy: 'budget-holder' }]);
    const listed = await portal.as('assessor', [...line, 'list', 'T0000001']);
    expect(listed.stdout).toMatch(/authorised agent +R\. Rover +budget holder/);
    const changed = await portal.as(
      'assessor',
      [...line, 'change', 'T0000001', items[0].id, '--input', '-', '--yes', '-o', 'json'],
      { stdin: JSON.stringify({ kind: 'mentor', person: { ...person, surname: 'Anders' } }) },
    );
    expect([changed.code, changed.stderr]).toEqual([0, `The data of ${items[0].id} on T0000001 were changed.\n`]);
    expect(JSON.parse(changed.stdout).items).toMatchObject([{ id: items[0].id, kind: 'mentor', name: 'R. Anders' }]);
    const removed = await portal.as('assessor', [...line, 'remove', 'T0000001', items[0].id, '--yes']);
    expect([removed.code, removed.stderr]).toEqual([0, `${items[0].id} was taken off T0000001.\n`]);
  });

  test('of a kind that is not the holder’s to give is refused, and the BSN is not said', async () => {
    const { code, stdout, stderr } = await portal.as('holder', [...line, 'add', 'T0000001', '--input', '-', '--yes'], {
      stdin: JSON.stringify({ kind: 'mentor', person }),
    });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/mentor[^]*REPRESENTATIVE_NOT_YOURS/);
    expect(stderr).not.toContain(bsn.slice(-4));
  });

  test('is asked for at a terminal, and the BSN is not on the screen', async () => {
    const typed = testBsn(940_002);
    const answers: [RegExp, string][] = [
      [/with a BSN/, ''],
      [/initials:/i, 'G.'],
      [/surname:/i, 'Gerust'],
      [/birth/i, '14-03-1968'],
      [/BSN:/, typed],
      [/last day/i, '31-12-2030'],
    ];
    const { code, stdout, stderr } = await portal.as('holder', [...line, 'add', 'T0000001', '--yes'], {
      tty: true,
      onWrite: (text, { type }) => {
        const [next] = answers;
        if (next === undefined || !next[0].test(text)) return;
        answers.shift();
        type(`${next[1]}\r`);
      },
    });
    expect([code, answers]).toEqual([0, []]);
    expect(stdout).toContain('G. Gerust');
    expect(stdout + stderr).not.toContain(typed);
  });

  test('without a file and without a terminal is not asked for', async () => {
    const { code, stderr } = await portal.as('holder', [...line, 'add', 'T0000001']);
    expect([code, stderr.includes('--input')]).toEqual([2, true]);
  });
});

test('who acts for nobody any more reads that they were taken off, in their language, and nothing else', async () => {
  const awards = ['T0000002', 'T0000003', 'T0000004'];
  for (const award of awards) {
    const { stdout } = await portal.as('assessor', [...line, 'list', award, '-o', 'json']);
    const { items } = JSON.parse(stdout) as { items: { id: string }[] };
    for (const { id } of items) await portal.as('assessor', [...line, 'remove', award, id, '--yes']);
  }
  const given = { env: { PGB_LANG: 'nl' } };
  const as = (words: string) => portal.as('representative', words.split(' '), given);
  const list = JSON.parse((await as('message list -o json')).stdout) as { items: { id: string; type: string }[] };
  expect(new Set(list.items.map(({ type }) => type))).toEqual(new Set(['award.power-ended']));
  const read = await as(`message read ${list.items[0]!.id}`);
  expect([read.code, read.stdout]).toEqual([0, expect.stringContaining('Uw bevoegdheid als vertegenwoordiger')]);
  expect((await as('home')).stdout).toContain('geen vertegenwoordiger meer');
  expect((await as('whoami')).code).toBe(0);
  const refused = await as('agreement list');
  expect([refused.code, refused.stderr]).toEqual([3, expect.stringContaining('op geen toekenningsbeschikking')]);
});
