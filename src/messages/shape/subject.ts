import type { OperationName } from '../../contract/operations.ts';
import type { FieldNames, ItemNames } from './fields.ts';
import type { EventTexts, IssueTexts, TaskTexts } from './language-texts.ts';
import type { WordGroup, Words } from './words.ts';

/**
 * The texts of a language about one subject: an agreement, a payment. A subject names only its own; all subjects
 * together must name everything, or the language does not compile.
 */
export interface Subject {
  readonly fields?: Partial<FieldNames>;
  /** The name of one item of a list: `rates.0` is `tarief 1`. */
  readonly items?: Partial<ItemNames>;
  readonly words?: { readonly [Group in WordGroup]?: Partial<Words[Group]> };
  readonly operations?: Readonly<Partial<Record<OperationName, string>>>;
  readonly events?: Partial<EventTexts>;
  readonly issues?: Partial<IssueTexts>;
  readonly tasks?: Partial<TaskTexts>;
}
