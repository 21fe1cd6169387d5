import { newIssue } from '../../new-issue.ts';
import { isIsoDate } from '../../values/date.ts';
import { firstDay } from '../../values/month.ts';
import { periodText } from '../../values/period.ts';
import type { DeclarationCheck } from './declaration-check.ts';

// An invoice is dated not before the care and not after today. Source: iStandaarden JWT001 0025.
function checkDate({ input, facts, issues }: DeclarationCheck): void {
  const { invoiceDate, month } = input;
  if (invoiceDate === undefined) return;
  if (isIsoDate(invoiceDate) && invoiceDate >= firstDay(month) && invoiceDate <= facts.today) return;
  const expected = periodText(firstDay(month), facts.today);
  issues.push(newIssue('INVOICE_DATE_INVALID', 'invoiceDate', { expected }));
}

/** An invoice has a number of its own and a date, or there is none. Source: SVB, eisen aan een factuur; JWT001 0030. */
export function checkInvoice(check: DeclarationCheck): void {
  const { input, facts, issues } = check;
  const { invoiceNumber, invoiceDate } = input;
  if ((invoiceNumber === undefined) !== (invoiceDate === undefined)) {
    const missing = invoiceNumber === undefined ? 'invoiceNumber' : 'invoiceDate';
    issues.push(newIssue('INVOICE_FIELDS_MISSING', missing, {}));
  }
  if (invoiceNumber !== undefined && facts.invoiceNumberUsed !== false) {
    const code = facts.invoiceNumberUsed === 'before' ? 'INVOICE_NUMBER_USED' : 'INVOICE_NUMBER_TWICE';
    issues.push(newIssue(code, 'invoiceNumber', {}));
  }
  checkDate(check);
}
