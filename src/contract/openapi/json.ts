/** A part of the document. */
export type Json = { [Key in string]: JsonValue };
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | Json;

export const isJson = (value: JsonValue | undefined): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
