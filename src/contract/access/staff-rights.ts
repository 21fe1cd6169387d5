import type { Role, StaffRight } from '../../domain/words.ts';
import { isWrite, type OperationFacts } from '../operation.ts';
import { type OperationName, operations } from '../operations.ts';
import { organisations } from '../operations/callers.ts';

type OpenTo<Caller extends Role> = {
  [Name in OperationName]: Caller extends (typeof operations)[Name]['roles'][number] ? Name : never;
}[OperationName];

/** The operations that an organisation may call: it gives care, or acts for a holder. */
export type OperationOfOrganisations = OpenTo<'care-provider'> | OpenTo<'representative'>;

type Read<Name extends OperationName> = (typeof operations)[Name]['method'] extends 'GET' ? Name : never;
type Changing = {
  [Name in OperationOfOrganisations]: Name extends Read<Name> ? never : Name;
}[OperationOfOrganisations];

/**
 * What somebody who works for an organisation needs for an operation: one right, `any` of them, or nothing, so that whose
 * rights were all taken still reads that.
 */
export type NeededRight = StaffRight | 'any' | 'nothing';

/**
 * The right that each operation takes which is more than looking. What binds the organisation, or hands something to the
 * other party to decide on, is submitted; what is only looked at or drafted, and a report or a change that the other is told
 * of and that can be put right afterwards, is entered; what is about the organisation itself is administered.
 */
const toChange = {
  'profile.update': 'administer',
  'profile.refresh': 'administer',
  'profile.erase': 'administer',
  'staff.give': 'administer',
  'staff.take': 'administer',
  'staff.limitSystems': 'administer',
  'careProviders.update': 'administer',
  'careProviders.settleAccount': 'administer',
  'careProviders.chooseMeans': 'administer',
  'careProviders.addCode': 'administer',
  'careProviders.removeCode': 'administer',
  'careProviders.create': 'enter',
  'careProviders.search': 'enter',
  'budgetHolders.settleAccount': 'submit',
  'agreements.create': 'enter',
  'agreements.batch': 'enter',
  'agreements.preview': 'enter',
  'agreements.update': 'enter',
  'agreements.addTariffList': 'enter',
  'agreements.check': 'enter',
  'agreements.share': 'submit',
  'agreements.return': 'submit',
  'agreements.reopen': 'submit',
  'agreements.sign': 'submit',
  'agreements.submit': 'submit',
  'agreements.end': 'submit',
  'agreements.endEffect': 'enter',
  'agreements.continue': 'submit',
  'agreements.continueEffect': 'enter',
  'agreements.discard': 'enter',
  'agreements.amend': 'enter',
  'amendments.batch': 'submit',
  'amendments.preview': 'enter',
  'amendments.effect': 'enter',
  'amendments.decide': 'submit',
  'amendments.update': 'enter',
  'amendments.share': 'submit',
  'amendments.return': 'submit',
  'amendments.reopen': 'submit',
  'amendments.sign': 'submit',
  'amendments.submit': 'submit',
  'amendments.discard': 'enter',
  'absences.report': 'enter',
  'absences.change': 'enter',
  'absences.recover': 'enter',
  'absences.reportEffect': 'enter',
  'absences.changeEffect': 'enter',
  'absences.recoverEffect': 'enter',
  'declarations.create': 'submit',
  'declarations.batch': 'submit',
  'declarations.check': 'enter',
  'declarations.claim': 'submit',
  'declarations.decide': 'submit',
  'declarations.withdraw': 'submit',
  'declarations.credit': 'submit',
  'declarations.addInvoice': 'enter',
  'messages.read': 'nothing',
} as const satisfies Record<Changing, NeededRight>;

/** Looking takes the right to see, but for what tells nothing of anybody's care. */
const toLook = {
  'me.show': 'nothing',
  'rules.show': 'any',
  'staff.show': 'any',
  'careProviders.means': 'any',
  'profile.show': 'any',
  'messages.list': 'nothing',
  'messages.show': 'nothing',
  'messages.document': 'nothing',
  'events.list': 'nothing',
} as const satisfies Partial<Record<Exclude<OperationOfOrganisations, Changing>, NeededRight>>;

const needed: Readonly<Partial<Record<OperationName, NeededRight>>> = { ...toChange, ...toLook };

/** Tells whether an organisation may call an operation at all. */
export function isOfOrganisations(operation: OperationName): boolean {
  const { roles }: OperationFacts = operations[operation];
  return organisations.some((role) => roles.includes(role));
}

/** What somebody who works for an organisation needs for an operation. */
export function neededRight(operation: OperationName): NeededRight {
  return needed[operation] ?? (isWrite(operations[operation]) ? 'administer' : 'see');
}

/** Tells whether these rights are enough for an operation. */
export function isWithinRights(operation: OperationName, rights: readonly StaffRight[]): boolean {
  const right = neededRight(operation);
  return right === 'nothing' || (right === 'any' ? rights.length > 0 : rights.includes(right));
}
