import type { OperationName } from '../contract/operations.ts';
import type { Output, Params, ParsedInput } from '../contract/types.ts';
import type { Rules } from '../domain/rules/rules.ts';
import type { IsoDate } from '../domain/values/date.ts';
import type { Language } from '../messages/language.ts';
import type { Caller } from './access/caller.ts';
import type { NewEvent } from './store/queries/events/append-events.ts';
import type { RegisterAnswers } from './registers/registers.ts';
import type { Store } from './store/store.ts';

/** Every operation is given a context. A write runs in one transaction, which `store` is bound to. */
export interface OperationContext {
  caller: Caller;
  language: Language;
  requestId: string;
  /** The one clock, in milliseconds, and its date in Amsterdam. */
  now: number;
  today: IsoDate;
  store: Store;
  /** The amounts, terms and limits of the portal's operator. */
  rules: Rules;
  /** What registers answered, where the operation asks them. */
  registered?: RegisterAnswers | undefined;
  /** The events are written when the operation succeeds, in the same transaction. */
  emit(...events: NewEvent[]): void;
  /** Tells the access log whose data was touched. */
  touch(...budgetHolderIds: number[]): void;
  /** Tells the access log which care providers were found, entered or shown by themselves. */
  touchProviders(...careProviderIds: number[]): void;
}

export type Handler<Name extends OperationName> = (
  context: OperationContext,
  input: ParsedInput<Name>,
  params: Params<Name>,
) => Promise<Output<Name>>;

/** A service answers some of the operations; all services together answer all of them. */
export type Service<Name extends OperationName> = { readonly [Key in Name]: Handler<Key> };
export type Services = Service<OperationName>;

/** One of some calls of one caller that came at the same time. */
export interface CallTogether<Name extends OperationName> {
  context: OperationContext;
  input: ParsedInput<Name>;
}

/** Does at once what several calls ask, as if they had come one after the other. */
export interface TogetherService<Name extends OperationName> {
  /** How much of it there is to do. */
  weigh(input: ParsedInput<Name>): number;
  /**
   * `shared` is what the calls have in common, and takes their events. It leaves a call undefined that is to be done by
   * itself, because it would be refused for one.
   */
  answer(shared: OperationContext, calls: readonly CallTogether<Name>[]): Promise<(Output<Name> | undefined)[]>;
}

/** The few operations that a system asks for very often at the same time. */
export type TogetherServices = { readonly [Name in OperationName]?: TogetherService<Name> };
