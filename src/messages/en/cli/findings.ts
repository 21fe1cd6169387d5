import type { FindingTexts } from '../../shape/upkeep.ts';

/** What can be wrong in the database of a portal. */
export const findings: FindingTexts = {
  'file-damaged': ({ said }) => `The file of the database is damaged. SQLite says: ${said}`,
  'parent-missing': ({ table, row, parent }) =>
    `Row ${row} of the table ${table} refers to a row of ${parent} that is not there.`,
  'seal-broken': ({ place, record }) =>
    `${place}${record && ` (${record})`}: what is sealed here does not open with this key.`,
  'log-line-changed': ({ line }) => `Line ${line} of the access log says something else than what the portal wrote.`,
  'log-line-missing': ({ line }) => `Line ${line} of the access log is gone.`,
  'log-line-outside': ({ line }) =>
    `Line ${line} of the access log is not in the chain: the portal did not write it, or its link is gone.`,
  'log-chain-broken': ({ position, line }) =>
    `Link ${position} of the access log (line ${line}) does not fit what stands before it.`,
  'log-links-missing': ({ from, to }) => `The chain of the access log lacks the links ${from} up to ${to}.`,
  'log-chain-cut': ({ foundPosition, expectedPosition }) =>
    `The chain of the access log ends at link ${foundPosition}, and the portal wrote that it ends at link ${expectedPosition}.`,
  'log-end-broken': ({ which }) =>
    `What the portal keeps about the ${which === 'head' ? 'end' : 'beginning'} of the chain of the access log was not written by it.`,
  'log-head-differs': ({ position }) =>
    `The access log has no link ${position} with the given hash. Lines that were kept as long as they must be are removed; if that is not it, the chain was replaced or shortened.`,
  'log-holders-differ': ({ found, expected }) =>
    `The list by budget holder of the access log is not what its lines say: it has ${found} references, and the lines name ${expected}.`,
  'award-differs': (of, money) =>
    `Award ${of.award}: it has ${money(of.scheduledCents)} as scheduled and ${money(of.paidCents)} as paid. The declarations say ${money(of.expectedScheduledCents)} scheduled and ${money(of.expectedPaidCents)} paid.`,
  'compensation-differs': ({ award, foundCents, expectedCents }, money) =>
    `Award ${award}: it has ${money(foundCents)} as compensation for sickness. The declarations say ${money(expectedCents)}.`,
  'function-budget-differs': (of, money) =>
    `Award ${of.award}, care function ${of.careFunction}: it has ${money(of.scheduledCents)} as scheduled and ${money(of.paidCents)} as paid. The declarations say ${money(of.expectedScheduledCents)} scheduled and ${money(of.expectedPaidCents)} paid.`,
  'function-budget-overspent': ({ award, careFunction, amountCents, spentCents }, money) =>
    `Award ${award}, care function ${careFunction}: scheduled and paid are ${money(spentCents)} together, and the amount is ${money(amountCents)}.`,
  'award-overspent': ({ award, amountCents, spentCents }, money) =>
    `Award ${award}: scheduled and paid are ${money(spentCents)} together, and the budget is ${money(amountCents)}.`,
  'shares-differ': ({ declaration, foundCents, expectedCents }, money) =>
    `Declaration ${declaration}: the awards bear ${money(foundCents)} together, and the cost is ${money(expectedCents)}.`,
  'shares-unreadable': ({ declaration }) => `Declaration ${declaration}: which award bears how much cannot be read.`,
  'award-missing': ({ declaration, award }) =>
    `Declaration ${declaration}: a part comes from award ${award}, which is not there.`,
  'payment-missing': ({ declaration, expectedCents }, money) =>
    `Declaration ${declaration}: there is no payment, while ${money(expectedCents)} is scheduled or paid.`,
  'payment-needless': ({ payment, declaration }) =>
    `Payment ${payment}: declaration ${declaration} is neither scheduled nor paid, and yet there is a payment.`,
  'payment-differs': ({ payment, declaration, foundCents, expectedCents, hasOtherStatus }, money) =>
    `Payment ${payment} is ${money(foundCents)}; declaration ${declaration} is ${money(expectedCents)}.${hasOtherStatus ? ' The payment has another status than the declaration.' : ''}`,
  'payroll-differs': ({ payment, declaration, foundCents, expectedCents }, money) =>
    `Payment ${payment}: net and withheld are ${money(foundCents)} together; declaration ${declaration} is ${money(expectedCents)} gross.`,
  'payroll-credit-missing': ({ payment, declaration }) =>
    `Payment ${payment}: payroll answered the wage and declaration ${declaration} was corrected or withdrawn afterwards, and no payroll order takes it back.`,
  'payroll-credit-needless': ({ payment, declaration }) =>
    `Payment ${payment}: a payroll order takes the wage back, and declaration ${declaration} was neither corrected nor withdrawn, or payroll had not answered the wage.`,
  'run-differs': (of, money) =>
    `Payment run ${of.run}: the file for the bank has ${of.transfers} payments, together ${money(of.foundCents)}. The run says ${of.expectedTransfers}, together ${money(of.expectedCents)}.`,
  'bank-file-differs': ({ payment, run, foundCents, expectedCents }, money) =>
    `Payment ${payment}: the file for the bank of payment run ${run} has ${money(foundCents)}, and expected is ${money(expectedCents)}.`,
  'paid-without-run': ({ payment }) => `Payment ${payment} is paid, and belongs to no payment run.`,
  'recovery-missing': ({ declaration, expectedCents }, money) =>
    `Declaration ${declaration} was corrected, and there is no recovery of the ${money(expectedCents)} that was paid for it.`,
  'recovery-needless': ({ declaration }) =>
    `Declaration ${declaration} was neither corrected nor withdrawn, and yet there is a recovery.`,
  'recovery-differs': ({ recovery, amountCents, expectedCents }, money) =>
    `Recovery ${recovery} is ${money(amountCents)}; the payment, or what is open, netted and paid back, comes to ${money(expectedCents)}.`,
  'netting-differs': ({ payment, nettedCents, foundCents }, money) =>
    `Payment ${payment}: it has ${money(nettedCents)} as netted, and the recoveries say ${money(foundCents)}.`,
  'correction-missing': ({ declaration }) =>
    `Declaration ${declaration} was corrected, and there is no declaration in its place.`,
  'paid-differs': ({ paidCents, sentCents, openCents }, money) =>
    `All declarations together are paid for ${money(paidCents)}. ${money(sentCents)} went to banks, and of that ${money(openCents)} is to come back or came back.`,
};
