// Users of the package get this file with an interface for each resource, in which every method has its docstring: see scripts/sdk-types.ts.
import type { OperationName } from '../contract/operations.ts';
import type { Method } from './methods.ts';

type ResourceName = OperationName extends `${infer Resource}.${string}` ? Resource : never;

/** The methods of a client, by resource: `declarations.list` of the contract is `declarations.list()` here. */
export type Resources = {
  readonly [Resource in ResourceName]: {
    readonly [Name in OperationName as Name extends `${Resource}.${infer Verb}` ? Verb : never]: Method<Name>;
  };
};
