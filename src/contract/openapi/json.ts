/** A part of the document. */
export type Json = { [Key in string]: JsonValue };
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | Json;

export function isJson(value: JsonValue | undefined): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
