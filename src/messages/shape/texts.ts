import type { ErrorCode } from '../../contract/http/errors.ts';
import type { EventType } from '../../contract/events.ts';
import type { OperationName } from '../../contract/operations.ts';
import type { Issue } from '../../domain/issue.ts';
import type { EventParams } from './event-params.ts';
import type { Formats } from './formats.ts';
import type { Language } from '../language.ts';
import type { TaskKind } from './task-kind.ts';
import type { WordGroup, WordOf } from './words.ts';

export type IssueFacts = Pick<Issue, 'code' | 'path' | 'params' | 'line'>;
/** The values that a text about an error may name; the names differ per error and each may be absent. */
export type ErrorParams = Readonly<Record<string, string | number>>;

export interface ErrorText {
  title: string;
  detail: string;
}
export interface MessageText {
  subject: string;
  body: string;
}

/** Everything a person reads, in one language. */
export interface Texts {
  readonly language: Language;
  readonly format: Formats;
  /** Says where it is, what was found, what was expected and what to do: `Regel 57, werktijd: …`. */
  readonly issue: (issue: IssueFacts) => string;
  /** Says the same as `issue` without the place, for a table that has a column for it. */
  readonly finding: (issue: IssueFacts) => string;
  /** Gives the values that an issue names, each written out by itself: found, expected and so on. */
  readonly facts: (issue: Pick<IssueFacts, 'code' | 'params'>) => Readonly<Record<string, string | number | undefined>>;
  readonly error: (code: ErrorCode, params?: ErrorParams) => ErrorText;
  /** Says in one sentence what to do next. */
  readonly advice: (code: ErrorCode) => string;
  readonly message: (type: EventType, params?: EventParams) => MessageText;
  /** Greets somebody, as `Goedemorgen B.I.J. Voorbeeld,`; the hour is that of the clock in the Netherlands. */
  readonly greeting: (hour: number, name: string) => string;
  /** `3 declaraties beoordelen`. */
  readonly task: (kind: TaskKind, count: number) => string;
  /** A value of a closed list in the words of the pgb. */
  readonly word: <Group extends WordGroup>(group: Group, value: WordOf<Group>) => string;
  /** Names something that one may do, as a verb: `delen`, `ondertekenen`. */
  readonly operation: (name: OperationName) => string;
  /** A place in the input by name: `workArrangements.rates.0.cents` is `werkafspraken, tarief 1`. */
  readonly field: (path: string) => string;
  /** The name of one field; undefined when the API has none of that name. */
  readonly fieldName: (name: string) => string | undefined;
}
