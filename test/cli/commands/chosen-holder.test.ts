import { expect, test } from 'vitest';
import { commands } from '../../../src/cli/commands/catalogue.ts';
import type { Context } from '../../../src/cli/framework/context.ts';
import { leaves } from '../../../src/cli/framework/catalogue.ts';
import { keepToHolder } from '../../../src/cli/session/keep-to-holder.ts';
import type { OperationFacts } from '../../../src/contract/operation.ts';
import { operations } from '../../../src/contract/operations.ts';
import { standInBetween } from '../support/in-between.ts';
import { usePortal } from '../support/portal.ts';

const portal = usePortal();
const AS = { env: { PGB_HOLDER: 'A0000819', PGB_LANG: 'en' } };

/** Every command that only reads and needs nothing typed, for whoever represents somebody: the catalogue tells which. */
async function readingCommands(): Promise<string[]> {
  const found: string[] = [];
  for (const { path, load } of leaves(commands)) {
    const { operation, arguments: taken = {}, options = {}, finishesFirst } = (await load()).default;
    const facts: OperationFacts | undefined = operation && operations[operation];
    const isRequired = (spec: object) => 'required' in spec && spec.required === true;
    const needsNothing = ![...Object.values(taken), ...Object.values(options)].some(isRequired);
    const isRead = facts?.method === 'GET' && facts.roles.includes('representative') && facts.media === undefined;
    if (isRead && needsNothing && finishesFirst !== true) found.push(path);
  }
  return found;
}

/** They are about the caller, the portal or a care provider, are there to choose a holder, or write files. */
const ofNobody = [
  'whoami',
  'profile show',
  'portal rules',
  'provider show',
  'holder list',
  'declaration snapshot',
  'profile export',
];

const reading = (await readingCommands()).filter((path) => !ofNobody.includes(path));

test('the catalogue is walked', () => {
  expect(reading).toEqual(expect.arrayContaining(['home', 'event list', 'award list', 'budget show', 'payment list']));
});

test('every command is kept to the chosen holder, unless it asks the portal nothing about anybody', async () => {
  const kept: string[] = [];
  const others: string[] = [];
  for (const { path, load } of leaves(commands)) {
    const context = { globals: {}, target: () => ({ holder: 'A0000819' }), holder: async () => void kept.push(path) };
    const command = (await load()).default;
    // It asks for the holder, which is what says whose budget it is; there is none here, so nothing is looked up.
    await keepToHolder(context as unknown as Context, command, {});
    if (command.operation === undefined || kept.at(-1) !== path) others.push(path);
  }
  expect(kept.length).toBeGreaterThan(80);
  const ofThisComputer = /^(context|config|portal|import) /;
  expect(others.filter((path) => !ofThisComputer.test(path)).toSorted()).toEqual(
    ['api', 'demo', 'help', 'holder list', 'holder use', 'login', 'logout', 'whoami'].toSorted(),
  );
});

test.each(reading)('pgb %s says whose budget it is, once, and shows nothing of another', async (line) => {
  const { code, stdout, stderr } = await portal.as('representative', [...line.split(' '), '-o', 'json'], AS);
  expect(code).toBe(0);
  expect(stderr.match(/You see the site as/g)).toHaveLength(1);
  expect([...new Set(stdout.match(/A00008\d\d/g))].filter((id) => id !== 'A0000819')).toEqual([]);
});

test.each([
  'award show',
  'agreement show',
  'declaration show',
  'payment show',
  'message show',
  'message read',
  'declaration approve',
])('pgb %s refuses a record of another holder, and names that one', async (line) => {
  const client = await portal.client('representative');
  const lists = {
    award: client.awards.list(),
    agreement: client.agreements.list(),
    declaration: client.declarations.list(),
    payment: client.payments.list(),
    message: client.messages.list(),
  };
  const kind = line.split(' ')[0] as keyof typeof lists;
  const records: { id: string; budgetHolder: { id: string } | null }[] = [];
  for await (const one of lists[kind]) records.push(one);
  const other = records.find(({ budgetHolder }) => budgetHolder !== null && budgetHolder.id !== 'A0000819');
  const { code, stderr } = await portal.as('representative', [...line.split(' '), other?.id ?? ''], AS);
  expect(code).toBe(4);
  expect(stderr).toContain(`${other?.id} is of budget holder ${other?.budgetHolder?.id}`);
  expect(stderr).toContain('pgb holder use');
});

test('whoever chose somebody they no longer act for still finds out whom they can choose', async () => {
  const gone = { env: { PGB_HOLDER: 'A0000817' } };
  for (const line of ['whoami', 'holder list', 'portal rules'])
    expect((await portal.as('representative', line.split(' '), gone)).code).toBe(0);
});

test('somebody who chooses at a terminal is looked up once', async () => {
  const asked: string[] = [];
  const there = await standInBetween(portal.url, (path) => void asked.push(path));
  const { code, stderr } = await portal.as('representative', ['holder', 'use'], {
    env: { PGB_PORTAL: there },
    tty: true,
    onWrite: (text, hands) => {
      if (text.includes('For whom')) hands.type('\r');
    },
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('You now work on behalf of') });
  expect(asked.filter((path) => path.endsWith('/me'))).toHaveLength(1);
});
