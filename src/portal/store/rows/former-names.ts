import type { ColumnKind } from '../column-kinds/column-kind.ts';
import type { Tables } from '../schema.ts';

/** The names that columns had in a database of an older version, by the names that they have now. */
const formerNames: { readonly [Name in keyof Tables]?: Readonly<Record<string, string>> } = {
  representative: { person: 'bsnHash' },
};

export function hasFormerNames(table: keyof Tables): boolean {
  return formerNames[table] !== undefined;
}

/** The name of a column in rows that may be those of an older version. */
export function nameIn(table: keyof Tables, column: string, row: Readonly<Record<string, unknown>>): string {
  const former = formerNames[table]?.[column];
  return former !== undefined && !(column in row) ? former : column;
}

/** The kinds of columns by the names that they have now and had before. */
export function withFormerNames(
  table: keyof Tables,
  kinds: Readonly<Record<string, ColumnKind>>,
): Readonly<Record<string, ColumnKind | undefined>> {
  const former: Record<string, ColumnKind | undefined> = {};
  for (const [now, before] of Object.entries(formerNames[table] ?? {})) former[before] = kinds[now];
  return { ...kinds, ...former };
}
