/**
 * Gives the value that a table has under a name that a stranger chose: `constructor` is in every object, and in no
 * table.
 */
export function ownValue<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
