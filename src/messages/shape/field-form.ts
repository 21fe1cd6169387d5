/** The form in which a field is written, when it is neither from a closed list nor a record number. */
export type FieldForm =
  | 'date'
  | 'month'
  | 'cents'
  | 'minutes'
  | 'time'
  | 'metres'
  | 'whole-number'
  | 'flag'
  | 'email'
  | 'text'
  | 'choice'
  | 'list'
  | 'object'
  | 'cursor'
  | 'other';
