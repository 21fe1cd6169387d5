export { isLanguage, languageFor, languages } from './language.ts';
export type { Language } from './language.ts';
export { textsFor } from './texts-for.ts';
export type { EventParams } from './event-params.ts';
export type { FieldName } from './fields.ts';
export type { Formats } from './format/formats.ts';
export type { TaskKind } from './task-kind.ts';
export type { ErrorParams, ErrorText, IssueFacts, MessageText, Texts } from './texts.ts';
export type { WordGroup, WordOf } from './words.ts';
