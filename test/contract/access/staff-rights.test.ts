import { expect, test } from 'vitest';
import { isWrite, type OperationFacts } from '../../../src/contract/operation.ts';
import { operationNames, operations } from '../../../src/contract/operations.ts';
import { isWithinRights, neededRight } from '../../../src/contract/access/staff-rights.ts';
import { staffRights } from '../../../src/domain/words.ts';

const ofOrganisations = operationNames.filter((name) => {
  const { roles }: OperationFacts = operations[name];
  return roles.includes('care-provider') || roles.includes('representative');
});

test('whoever may see alone changes nothing but that a message was read', () => {
  const changing = ofOrganisations.filter((name) => isWrite(operations[name]) && isWithinRights(name, ['see']));
  expect(changing).toEqual(['messages.read']);
});

test('whose rights were all taken reads that, and no more', () => {
  expect(ofOrganisations.filter((name) => isWithinRights(name, []))).toEqual([
    'me.show',
    'messages.list',
    'messages.show',
    'messages.read',
    'messages.document',
    'events.list',
  ]);
});

test('what signs, pays or decides is submitted, and what says where the money of the organisation goes is administered', () => {
  const facts = (name: (typeof ofOrganisations)[number]): OperationFacts => operations[name];
  const demanding = ofOrganisations.filter(
    (name) => facts(name).needsProfile !== undefined || facts(name).signIn !== 'any',
  );
  expect(demanding.length).toBeGreaterThan(6);
  expect(demanding.filter((name) => !['submit', 'administer'].includes(neededRight(name)))).toEqual([]);
  expect(neededRight('careProviders.settleAccount')).toBe('administer');
});

test('what is only looked at beforehand is entered, and what is about the organisation itself is administered', () => {
  const changing = ofOrganisations.filter((name) => operations[name].method !== 'GET');
  const looking = changing.filter((name) => !isWrite(operations[name]));
  expect(looking.length).toBeGreaterThan(6);
  expect(looking.filter((name) => neededRight(name) !== 'enter')).toEqual([]);
  const own = changing.filter((name) => /^(profile|staff)\./.test(name));
  expect(own.filter((name) => neededRight(name) !== 'administer')).toEqual([]);
});

test('who may enter binds the organisation to nothing', () => {
  const entered = ofOrganisations.filter((name) => isWrite(operations[name]) && neededRight(name) === 'enter');
  expect(entered.toSorted()).toEqual([
    'absences.change',
    'absences.recover',
    'absences.report',
    'agreements.addTariffList',
    'agreements.amend',
    'agreements.batch',
    'agreements.create',
    'agreements.discard',
    'agreements.update',
    'amendments.discard',
    'amendments.update',
    'careProviders.create',
    'declarations.addInvoice',
  ]);
});

test('every right is of use by itself', () => {
  for (const right of staffRights) expect(ofOrganisations.map(neededRight)).toContain(right);
});
