import type { ErrorCode } from '../../contract/http/errors.ts';
import type { EventType } from '../../contract/events.ts';
import type { OperationName } from '../../contract/operations.ts';
import type { IssueCode } from '../../domain/issue-codes.ts';
import type { EventParams } from './event-params.ts';
import type { FieldForm } from './field-form.ts';
import type { FieldNames, ItemNames } from './fields.ts';
import type { Formats } from './formats.ts';
import type { Language } from '../language.ts';
import type { ShownParams } from './shown-params.ts';
import type { TaskKind } from './task-kind.ts';
import type { ErrorParams, MessageText } from './texts.ts';
import type { Words } from './words.ts';

/**
 * Each text says what was found, what was expected and what to do. `form` tells how the field at fault must be written.
 */
export type IssueTexts = {
  readonly [Code in IssueCode]: (params: ShownParams<Code>, form: string) => string;
};
export type ErrorTexts = Readonly<
  Record<ErrorCode, { title: string; detail: (params: ErrorParams) => string; advice: string }>
>;
export type EventTexts = Readonly<Record<EventType, (params: EventParams) => MessageText>>;

export type TaskTexts = Readonly<Record<TaskKind, (count: number) => string>>;

/** Everything that one language must say; a language in which a text is missing does not compile. */
export interface LanguageTexts {
  readonly language: Language;
  readonly format: Formats;
  readonly issues: IssueTexts;
  readonly errors: ErrorTexts;
  readonly events: EventTexts;
  readonly tasks: TaskTexts;
  readonly words: Words;
  readonly operations: Readonly<Record<OperationName, string>>;
  readonly fields: FieldNames;
  /** The name of one item of a list: `rates.0` is `tarief 1`. */
  readonly items: ItemNames;
  readonly forms: Readonly<Record<FieldForm, string>>;
  /** Says how a value from a closed list, or a record number, must be written. */
  readonly oneOf: (values: readonly string[]) => string;
  readonly recordNumber: (example: string) => string;
  readonly line: (number: number) => string;
  readonly greeting: (hour: number, name: string) => string;
}
