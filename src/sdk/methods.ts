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
/** A method takes this beside record numbers: the query of a GET with the types of code, the body of anything else. */
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

/** Arguments of a method: record numbers of the path, then the input if there is any, then the options of this call. */
export type Args<Name extends OperationName> = [
  ...(Ids<Name> extends infer Given extends unknown[] ? Given : never),
  ...Inputs<Name>,
  options?: CallOptions,
];
/** A method answers this: a list is a {@link PagePromise}, anything else a promise. Both fail with a `PgbError`. */
export type Result<Name extends OperationName> = Name extends PagedOperation
  ? PagePromise<Item<Name>>
  : Promise<Output<Name>>;
/** The method of an operation: `Method<'agreements.show'>` is `(id: string, options?: CallOptions) => Promise<Agreement>`. */
export type Method<Name extends OperationName> = (...args: Args<Name>) => Result<Name>;
