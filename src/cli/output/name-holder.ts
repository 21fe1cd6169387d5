import type { ErasedField, ErasedView } from './view.ts';

const holders: ReadonlySet<string> = new Set(['budgetHolder.name', 'budgetHolderIds', 'budgetHolderId']);

/** The same view, of which the budget holder stays on the screen whatever its width, also when all rows are of one. */
export function nameHolder({ fields, ...view }: ErasedView): ErasedView {
  return {
    ...view,
    fields: fields.map(({ hideSame, hideEmpty, ...field }): ErasedField => {
      if (holders.has(field.path)) return { ...field, priority: 1 };
      return { ...field, ...(hideSame && { hideSame }), ...(hideEmpty && { hideEmpty }) };
    }),
  };
}
