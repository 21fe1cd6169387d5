import { formatRecordId, type RecordKind } from '../../domain/values/record-id.ts';
import type { FieldForm } from '../shape/field-form.ts';
import { fieldForms } from './field-forms.ts';
import { ownValue } from './own.ts';
import type { WordGroup } from '../shape/words.ts';
import type { LanguageTexts } from '../shape/language-texts.ts';

/** Says how the field at a path must be written: `een datum als 2026-10-31`. */
export function formOf(path: string, wording: LanguageTexts): string {
  const name = path.split('.').findLast((segment) => !/^\d+$/.test(segment)) ?? '';
  const group = ownValue<WordGroup>(fieldForms.words, name);
  if (group !== undefined) return wording.oneOf(Object.keys(wording.words[group]));
  const kind = ownValue<RecordKind>(fieldForms.record, name);
  if (kind !== undefined) return wording.recordNumber(formatRecordId(kind, 817));
  return wording.forms[path === '' ? 'object' : formAt(path, name)];
}

/** `lines` is a list, `lines.0` is one of it. */
function formAt(path: string, name: string): FieldForm {
  const form = ownValue<FieldForm>(fieldForms.form, name) ?? 'other';
  return form === 'list' && !path.endsWith(name) ? 'object' : form;
}
