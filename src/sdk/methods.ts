import type { PathParameters } from '../contract/operation.ts';
import type { OperationName, operations } from '../contract/operations.ts';
import type { Input, Item, Output, PagedOperation, ParsedInput } from '../contract/types.ts';
import type { CallOptions } from './options.ts';
import type { PagePromise } from './pages/page-promise.ts';

type Operations = typeof operations;

/** Types of a query as code has them, not as they stand in an address; undefined is left out of the address. */
type Query<Name extends OperationName> = {
  [Key in keyof Input<Name>]: (Key extends keyof ParsedInput<Name> ? ParsedInput<Name>[Key] : never) | undefined;
};
export type CallInput<Name extends OperationName> = Operations[Name]['method'] extends 'GET'
  ? Query<Name>
  : Input<Name>;

type Ids<Name extends OperationName> =
  PathParameters<Operations[Name]['path']> extends infer Names
    ? Names extends [unknown]
      ? [id: string]
      : { [Key in keyof Names]: string }
    : never;
type Inputs<Name extends OperationName> = Operations[Name] extends { input: true }
  ? Record<never, never> extends Input<Name>
    ? [input?: CallInput<Name>]
    : [input: CallInput<Name>]
  : [];

/** Record numbers of the path, then the input if there is any, then the options of this call. */
export type Args<Name extends OperationName> = [
  ...(Ids<Name> extends infer Given extends unknown[] ? Given : never),
  ...Inputs<Name>,
  options?: CallOptions,
];
export type Result<Name extends OperationName> = Name extends PagedOperation
  ? PagePromise<Item<Name>>
  : Promise<Output<Name>>;
export type Method<Name extends OperationName> = (...args: Args<Name>) => Result<Name>;

type ResourceName = OperationName extends `${infer Resource}.${string}` ? Resource : never;
/** `declarations.list` of the contract is `declarations.list()` here. */
export type Resources = {
  readonly [Resource in ResourceName]: {
    readonly [Name in OperationName as Name extends `${Resource}.${infer Verb}` ? Verb : never]: Method<Name>;
  };
};
