import type { DeclarationInput } from '../../domain/declaration-content.ts';
import type { Composed, StagedItem } from '../item.ts';
import { replacementReference } from '../send/replacement-reference.ts';
import { withNeededTimes } from './care/needed-times.ts';
import { declarationReference } from './reference.ts';

/** Makes the declaration of the lines of one agreement and month. */
export function compose({ owner: agreement, period: month, head, lines: staged, replaces }: StagedItem): Composed {
  const lines = withNeededTimes(staged);
  // A head that was kept before there was a column for it has no VAT number.
  const [invoiceNumber = null, invoiceDate = null, vatNumber = null] = head;
  const said = { agreement, month, invoiceNumber, invoiceDate, lines };
  const content = declarationReference({ ...said, vatNumber });
  const reference = replaces === null ? content : replacementReference(content, replaces);
  const facts: Head = {
    reference,
    agreementId: agreement,
    month,
    kind: 'care-delivered',
    invoiceNumber: invoiceNumber ?? undefined,
    invoiceDate: invoiceDate ?? undefined,
    vatNumber: vatNumber ?? undefined,
    // What was paid is corrected only when the sender asks for it, after the portal has told what stands there.
    corrects: undefined,
    totalCents: undefined,
  };
  const texts = lines.map((each) => `{"line":${each.line},${each.content.slice(1)}`);
  // An import of before there was a column for it handed the same file in without its VAT numbers.
  const former = vatNumber !== null && replaces === null && { formerReference: declarationReference(said) };
  return { reference, ...former, json: `${JSON.stringify(facts).slice(0, -1)},"lines":[${texts.join()}]}` };
}

/** Every field but the lines: the texts of the lines are there already. */
type Head = { [Field in Exclude<keyof DeclarationInput, 'lines'>]-?: DeclarationInput[Field] | undefined };
