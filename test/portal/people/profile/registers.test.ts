import { expect, test } from 'vitest';
import type { RegisteredPerson, Registers } from '../../../../src/portal/registers/registers.ts';
import { testKvk } from '../../../../src/portal/practice/people/test-numbers.ts';
import { newHolder, newProvider } from '../../support/cases.ts';
import { runPortal } from '../../support/running-portal.ts';
import { createWorld } from '../../support/world.ts';

const moved: RegisteredPerson = {
  initials: 'B.I.J.',
  surname: 'Nieuwenaam',
  birthDate: '1948-05-26',
  address: { street: 'Nieuwstraat', houseNumber: '3a', postcode: '4321BA', city: 'Nieuwstad' },
};

test('what the register of persons says is taken over, and what it does not answer is said', async () => {
  const registers: { -readonly [Name in keyof Registers]: Registers[Name] } = {};
  const running = await runPortal({ registers });
  const { tokens, ids } = await createWorld(running);
  const token = tokens['budget-holder'];
  const compare = async () => (await running.ask('POST', '/v1/profile/_refresh', { token })).body;

  expect(await compare()).toMatchObject({
    checkedAt: null,
    checks: [{ register: 'persons', outcome: 'not-configured' }],
  });
  registers.persons = () => Promise.reject(new Error('gone'));
  expect((await compare()).checks).toEqual([{ register: 'persons', outcome: 'no-answer' }]);
  registers.persons = (bsn) => Promise.resolve(bsn === newHolder(1).bsn ? moved : undefined);
  expect(await compare()).toMatchObject({
    surname: 'Nieuwenaam',
    address: moved.address,
    checkedAt: expect.any(String),
    checks: [{ register: 'persons', outcome: 'changed' }],
  });
  expect((await compare()).checks).toEqual([{ register: 'persons', outcome: 'unchanged' }]);
  const shown = await running.ask('GET', `/v1/budget-holders/${ids.budgetHolderId}`, { token });
  expect(shown.body).toMatchObject({ surname: 'Nieuwenaam', address: moved.address });
  const { body } = await running.ask('GET', '/v1/messages', { token });
  expect(body.items[0].type).toBe('budget-holder.changed');
  // Nobody changes by hand what a register says.
  const edit = await running.ask('PATCH', '/v1/profile', { token, body: { surname: 'Zelfverzonnen' } });
  expect(edit.status).toBe(400);
});

test('what a company is called and does comes from the trade register, also for the payment office', async () => {
  const registers: { -readonly [Name in keyof Registers]: Registers[Name] } = {
    kvk: (kvkNumber) => Promise.resolve({ name: 'Zorg volgens KVK', kvkNumber, givesCare: false }),
    agb: () => Promise.reject(new Error('gone')),
  };
  const running = await runPortal({ registers });
  const { tokens, ids } = await createWorld(running);
  const path = `/v1/care-providers/${ids.careProviderId}/_refresh`;
  const compared = await running.ask('POST', path, { token: tokens['payment-officer'] });
  // Nobody says that this number of the trade register belongs to this AGB code.
  expect(compared.body).toMatchObject({
    name: 'Zorgverlener 1',
    careRegistered: true,
    checks: [
      { register: 'agb', outcome: 'no-answer' },
      { register: 'kvk', outcome: 'unproved' },
    ],
  });
  registers.agb = () => Promise.resolve({ name: 'Zorg volgens AGB', kvkNumber: testKvk(2), givesCare: null });
  const other = await running.ask('POST', path, { token: tokens['payment-officer'] });
  expect(other.body).toMatchObject({
    name: 'Zorgverlener 1',
    checks: [{ outcome: 'unproved' }, { outcome: 'unproved' }],
  });
  registers.agb = () => Promise.resolve({ name: 'Zorg volgens AGB', kvkNumber: testKvk(1), givesCare: null });
  const sure = await running.ask('POST', path, { token: tokens['payment-officer'] });
  expect(sure.body).toMatchObject({
    name: 'Zorg volgens KVK',
    careRegistered: false,
    checks: [{ outcome: 'changed' }, { outcome: 'changed' }],
  });

  registers.agb = () => Promise.resolve({ name: 'Nieuw volgens AGB', kvkNumber: testKvk(7), givesCare: null });
  const body = newProvider('organisation', 7, { name: 'Getypt' });
  const made = await running.ask('POST', '/v1/care-providers', { token: tokens['budget-holder'], body });
  expect(made.body).toMatchObject({ name: 'Zorg volgens KVK', agbCode: body.agbCode });
  expect((await running.ask('POST', path, { token: tokens['budget-holder'] })).status).toBe(403);
  const own = await running.ask('POST', '/v1/profile/_refresh', { token: tokens['care-provider'] });
  expect(own.body).toMatchObject({ name: 'Zorg volgens KVK', checks: [{ register: 'agb' }, { register: 'kvk' }] });
});

test('a company beside which a holder wrote a BSN is found by nobody but the payment office', async () => {
  const company = { name: 'Zorg volgens KVK', kvkNumber: testKvk(61), givesCare: true };
  const kvk = () => Promise.resolve(company);
  const agb = () => Promise.resolve({ ...company, name: 'Zorg volgens AGB', givesCare: null });
  const running = await runPortal({ registers: { kvk, agb } });
  const { tokens } = await createWorld(running);
  // The numbers of somebody's company, and the BSN of somebody else, who would be let in as that company by it.
  const numbers = newProvider('self-employed', 61, { name: 'Getypt', kvkNumber: testKvk(61) });
  const bsnOf = (serial: number) => newProvider('person', serial).bsn;
  for (const body of [
    { ...numbers, bsn: bsnOf(62) },
    { ...numbers, bsn: bsnOf(63), agbCode: undefined },
  ]) {
    const made = await running.ask('POST', '/v1/care-providers', { token: tokens['budget-holder'], body });
    expect(made.body).toMatchObject({ careRegistered: false });
    const path = `/v1/care-providers/${made.body.id}/_refresh`;
    const compared = await running.ask('POST', path, { token: tokens['payment-officer'] });
    expect(compared.body.careRegistered).toBe(false);
    expect(compared.body.checks).toContainEqual({ register: 'kvk', outcome: 'unproved' });
  }
});

test('of each further code it is told whether the register still has it under the number of the company', async () => {
  const numbers = new Map<string, string | undefined>();
  const agb = (agbCode: string) => {
    const kvkNumber = numbers.has(agbCode) ? numbers.get(agbCode) : testKvk(1);
    return Promise.resolve(kvkNumber === undefined ? undefined : { name: 'Volgens AGB', kvkNumber, givesCare: null });
  };
  const running = await runPortal({ registers: { agb } });
  const { tokens, ids } = await createWorld(running);
  const at = `/v1/care-providers/${ids.careProviderId}`;
  const token = tokens['payment-officer'];
  const codes = Array.from({ length: 12 }, (_, index) => String(75_111_100 + index));
  for (const agbCode of codes) {
    const added = await running.ask('POST', `${at}/agb-codes`, { token, body: { agbCode } });
    expect(added.status).toBe(201);
  }
  numbers.set(codes[3]!, testKvk(2));
  numbers.set(codes[11]!, undefined);
  const { body } = await running.ask('POST', `${at}/_refresh`, { token });
  const told = body.checks.filter(({ agbCode }: { agbCode?: string }) => agbCode !== undefined);
  expect(told).toEqual(
    codes.map((agbCode, index) => ({
      register: 'agb',
      outcome: index === 3 ? 'unproved' : index === 11 ? 'not-found' : 'unchanged',
      agbCode,
    })),
  );
  expect(body.furtherAgbCodes).toEqual(codes);
});

test.each(['..', '', '1/2', '1234567'])('no register is asked of %j, which is no number', async (typed) => {
  const asked: string[] = [];
  const ask = (number: string) => Promise.resolve(void asked.push(number));
  const running = await runPortal({ registers: { agb: ask, kvk: ask } });
  const { tokens } = await createWorld(running);
  asked.length = 0;
  const body = { ...newProvider('organisation', 8), agbCode: typed, kvkNumber: typed };
  const made = await running.ask('POST', '/v1/care-providers', { token: tokens['budget-holder'], body });
  expect(made.status).toBe(400);
  expect(asked).toEqual([]);
});
