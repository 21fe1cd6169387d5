// Whoever acts for several budget holders looks at all of them at once, whomever they chose; what is done is done for one.
import { expect, test } from 'vitest';
import { commands } from '../../../src/cli/commands/catalogue.ts';
import { leaves } from '../../../src/cli/framework/catalogue.ts';
import { isWrite } from '../../../src/contract/operation.ts';
import { operations } from '../../../src/contract/operations.ts';
import { useRecorded } from '../support/recorded.ts';

const portal = useRecorded();
const given = { env: { PGB_HOLDER: 'A0000819', PGB_LANG: 'en' }, width: 80 };

/** Each command that shows a list of what representatives see, and each that changes something or is not about anybody. */
const lists: string[] = [];
const refusing: string[] = [];
for (const { path, load } of leaves(commands)) {
  const { operation } = (await load()).default;
  if (operation === undefined || isWrite(operations[operation])) refusing.push(path);
  else if ('paged' in operations[operation] && operations[operation].roles.some((role) => role === 'representative'))
    lists.push(path);
}

test('the catalogue is walked', () => {
  const some = ['budget show', 'payment list', 'declaration list', 'agreement list', 'message list', 'absence list'];
  expect(lists).toEqual(expect.arrayContaining(some));
  expect(refusing).toEqual(expect.arrayContaining(['agreement sign', 'declaration approve', 'holder use', 'api']));
});

/** They show people or files, not rows of one holder each. */
const ofNobody = ['holder list', 'profile export', 'message download', 'declaration snapshot', 'event follow'];
/** They need an answer, which is about one record. */
const ofOne = ['office award versions', 'history', 'declaration template'];

test.each(lists.filter((path) => ![...ofNobody, ...ofOne].includes(path)))(
  'pgb %s says that it is about all of them, and names the holder in each row',
  async (line) => {
    const argv = [...line.split(' '), '--all-holders'];
    const json = await portal.as('representative', [...argv, '-o', 'json'], given);
    expect(json.stderr.match(/all budget holders you act for \(\d\)/g)).toHaveLength(1);
    const { items } = JSON.parse(json.stdout) as { items: object[] };
    expect(items.filter((item) => !/"A\d{7}"/.test(JSON.stringify(item)))).toEqual([]);
    // In a table on a narrow screen a column with the holder is there, whatever else goes.
    const { stdout } = await portal.as('representative', argv, { ...given, tty: true });
    if (items.length > 0) expect(stdout).toMatch(/hold/i);
  },
);

test('what is shown is of more holders than the one that was chosen', async () => {
  const { stdout } = await portal.as('representative', ['award', 'list', '--all-holders', '-o', 'json'], given);
  expect(new Set(stdout.match(/"A\d{7}"/g)).size).toBeGreaterThan(1);
});

test.each(['agreement sign Z0000001', 'declaration approve D0000001', 'api GET /awards', 'holder use A0000818'])(
  'pgb %s refuses it and does nothing',
  async (line) => {
    const argv = [...line.split(' '), '--all-holders', '--yes'].filter(
      (one) => one !== '--yes' || /sign|approve/.test(line),
    );
    const { code, stderr } = await portal.as('representative', argv, given);
    expect([code, stderr]).toEqual([2, expect.stringContaining('all-holders-looks')]);
  },
);

test('both one holder and all of them is a contradiction, whichever was typed first', async () => {
  const { code, stderr } = await portal.as(
    'representative',
    ['award', 'list', '--all-holders', '--holder', 'A0000818'],
    given,
  );
  expect([code, stderr]).toEqual([2, expect.stringMatching(/--holder[^]*--all-holders/)]);
});
