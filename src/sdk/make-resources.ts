import { operationNames, type OperationName } from '../contract/operations.ts';
import type { Resources } from './resources.ts';

type AnyMethod = (...args: unknown[]) => unknown;

/** A method for each operation of the contract, under the name of its resource. */
export function makeResources(call: (name: OperationName, args: unknown[]) => unknown): Resources {
  const resources: Record<string, Record<string, AnyMethod>> = {};
  for (const name of operationNames) {
    const [resource = '', verb = ''] = name.split('.');
    (resources[resource] ??= {})[verb] = (...args) => call(name, args);
  }
  // The types say the same as this loop, in types.
  return resources as unknown as Resources;
}
