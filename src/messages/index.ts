export { isLanguage, languageFor, languages } from './language.ts';
export type { Language } from './language.ts';
export { textsFor } from './texts-for.ts';
export type { EventParams } from './shape/event-params.ts';
export type { FieldName } from './shape/fields.ts';
export type { Formats } from './shape/formats.ts';
export type { TaskKind } from './shape/task-kind.ts';
export type { ErrorParams, ErrorText, IssueFacts, MessageText, Texts } from './shape/texts.ts';
export type { WordGroup, WordOf } from './shape/words.ts';
