import { formatRecordId, type RecordKind } from '../domain/values/record-id.ts';
import { fieldForms, type FieldForm } from './field-forms.ts';
import type { WordGroup } from './words.ts';
import type { Wording } from './wording.ts';

type ByName<Value> = Readonly<Record<string, Value | undefined>>;

/** How the field at a path must be written: `een datum als 2026-10-31`. */
export const formOf = (path: string, wording: Wording): string => {
  const name = path.split('.').findLast((segment) => !/^\d+$/.test(segment)) ?? '';
  const group = (fieldForms.words as ByName<WordGroup>)[name];
  if (group !== undefined) return wording.oneOf(Object.keys(wording.words[group]));
  const kind = (fieldForms.record as ByName<RecordKind>)[name];
  if (kind !== undefined) return wording.recordNumber(formatRecordId(kind, 817));
  return wording.forms[(fieldForms.form as ByName<FieldForm>)[name] ?? 'other'];
};
