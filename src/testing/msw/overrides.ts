import type { OperationName } from '../../contract/operations.ts';
import type { Input, Output, Params } from '../../contract/types.ts';
import type { RecordedPerson } from './recorded-people.ts';

/** A call as an override gets it. The input is what was sent, which nobody has checked. */
export interface PortalCall<Name extends OperationName> {
  readonly person: RecordedPerson;
  readonly params: Params<Name>;
  readonly input: Input<Name>;
  readonly request: Request;
}

/** What an operation answers: its output, or a whole answer of your own. */
export type AnswerOf<Name extends OperationName> = Output<Name> | Response;

/** Answers of your own by the name of the operation: the answer, or what makes it from the call. */
export type Overrides = {
  readonly [Name in OperationName]?:
    AnswerOf<Name> | ((call: PortalCall<Name>) => AnswerOf<Name> | Promise<AnswerOf<Name>>);
};
