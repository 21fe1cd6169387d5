import type { Role } from '../words.ts';

/** The statuses between which an operation leads, and the roles that may do it. */
export interface Transition<Status extends string, Operation extends string> {
  operation: Operation;
  from: readonly Status[];
  to: Status;
  by: readonly Role[];
}
/** A lifecycle: all the steps that there are. */
export type Machine<Status extends string, Operation extends string> = readonly Transition<Status, Operation>[];

function applies<Status extends string>(row: Transition<Status, string>, status: Status, role: Role): boolean {
  return row.from.includes(status) && row.by.includes(role);
}

/** The status after an operation; `undefined` when it cannot be done now, or not by this role. */
export function nextStatus<Status extends string, Operation extends string>(
  machine: Machine<Status, Operation>,
  status: Status,
  operation: Operation,
  role: Role,
): Status | undefined {
  return machine.find((row) => row.operation === operation && applies(row, status, role))?.to;
}

/** The operations that a role can do next, in the order of the table. */
export function operationsFrom<Status extends string, Operation extends string>(
  machine: Machine<Status, Operation>,
  status: Status,
  role: Role,
): Operation[] {
  return machine.filter((row) => applies(row, status, role)).map(({ operation }) => operation);
}
