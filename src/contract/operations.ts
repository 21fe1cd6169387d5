import { absences } from './operations/absences.ts';
import { agreements } from './operations/agreements.ts';
import { amendments } from './operations/amendments.ts';
import { awards } from './operations/awards.ts';
import { declarations } from './operations/declarations.ts';
import { deliveries } from './operations/deliveries.ts';
import { general } from './operations/general.ts';
import { messages } from './operations/messages.ts';
import { payments } from './operations/payments.ts';
import { people } from './operations/people.ts';
import { profile } from './operations/profile.ts';
import { staff } from './operations/staff.ts';

/**
 * Every operation of the API, chapter by chapter. The name before the dot is the resource, the name after it the verb:
 * `declarations.list` is `client.declarations.list()` in the SDK.
 */
export const operations = {
  ...general,
  ...profile,
  ...staff,
  ...people,
  ...awards,
  ...agreements,
  ...amendments,
  ...absences,
  ...declarations,
  ...payments,
  ...deliveries,
  ...messages,
};

/** Name of an operation: resource, dot, verb. */
export type OperationName = keyof typeof operations;
/** Tells whether there is an operation of this name. */
export function isOperationName(name: string): name is OperationName {
  return Object.hasOwn(operations, name);
}

/** The names of all operations, in the order of the contract. */
export const operationNames = Object.keys(operations) as OperationName[];
