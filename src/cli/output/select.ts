import { CliError } from '../failure/cli-error.ts';
import { closest } from '../../messages/write/closest.ts';
import type { ErasedField, ErasedView } from './view.ts';
import { valueAt } from './view.ts';

/** A selection is the part of a view that `--fields` left. */
export interface Selection {
  readonly fields: readonly ErasedField[];
  /** The sections to show, by path. */
  readonly sections: readonly string[];
  /** People chose the fields, so nothing is left out or hidden for them. */
  readonly chosen: boolean;
}

export function select(view: ErasedView, wanted: string | undefined): Selection {
  const sections = (view.sections ?? []).map(({ path }) => path);
  if (wanted === undefined) return { fields: view.fields, sections, chosen: false };
  const byPath = new Map(view.fields.map((field) => [field.path, field]));
  const allowed = [...byPath.keys(), ...sections];
  const names = wanted.split(',').map((name) => name.trim());
  for (const field of names) {
    if (!allowed.includes(field))
      throw new CliError('unknown-field', { field, allowed, suggestions: closest(field, allowed) });
  }
  return {
    fields: names.flatMap((name) => byPath.get(name) ?? []),
    sections: sections.filter((path) => names.includes(path)),
    chosen: true,
  };
}

/** The same record with the chosen fields only, in the shape that it had. */
export function pick(record: unknown, { fields, sections, chosen }: Selection): unknown {
  if (!chosen) return record;
  const picked: Record<string, unknown> = {};
  for (const path of [...fields.map((field) => field.path), ...sections]) {
    const keys = path.split('.');
    const value = valueAt(record, path);
    if (value === undefined) continue;
    const place = keys.slice(0, -1).reduce((at, key) => (at[key] ??= {}) as Record<string, unknown>, picked);
    place[keys.at(-1) ?? path] = value;
  }
  return picked;
}
