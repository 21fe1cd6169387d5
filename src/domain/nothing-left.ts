/**
 * It is called with the rest of a record after all its fields were taken out by name: a field that is added to the
 * record later does not compile here, until somebody has said what becomes of it.
 */
export function nothingLeft(_rest: Readonly<Record<PropertyKey, never>>): void {}
