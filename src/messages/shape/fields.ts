import type { Input, Output } from '../../contract/types.ts';
import type { OperationName } from '../../contract/operations.ts';
import type { PathParameter } from '../../contract/operation.ts';

/** The names in a shape, at any depth; a record with free keys has no names. */
type NamesIn<Value> = Value extends readonly (infer Item)[]
  ? NamesIn<Item>
  : Value extends Uint8Array
    ? never
    : Value extends object
      ? string extends keyof Value
        ? never
        : { [Key in keyof Value & string]: Key | NamesIn<Value[Key]> }[keyof Value & string]
      : never;
type NamesOf<Name extends OperationName> = NamesIn<Input<Name>> | NamesIn<Output<Name>>;

/** Every field that goes into or comes out of the API. */
export type FieldName = { [Name in OperationName]: NamesOf<Name> }[OperationName] | PathParameter;
export type FieldNames = Readonly<Record<FieldName, string>>;

type ListsIn<Value> = Value extends readonly (infer Item)[]
  ? ListsIn<Item>
  : Value extends object
    ? string extends keyof Value
      ? never
      : {
          [Key in keyof Value & string]:
            (NonNullable<Value[Key]> extends readonly unknown[] ? Key : never) | ListsIn<Value[Key]>;
        }[keyof Value & string]
    : never;

/** The names of the lists that go into the API. */
export type ListName = { [Name in OperationName]: ListsIn<Input<Name>> }[OperationName];
export type ItemNames = Readonly<Record<ListName, string>>;
