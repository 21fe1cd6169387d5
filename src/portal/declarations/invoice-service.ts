import { notFound, PortalError, statusConflict } from '../answers/portal-error.ts';
import { recordNumber } from '../answers/record-number.ts';
import type { Service } from '../handler.ts';
import { readAttached } from '../resource/read-attached.ts';
import { findInvoiceFile, keepInvoiceFile } from '../store/queries/declarations/invoice-files.ts';
import { findAndLock, findVisibleDeclaration } from './find-declaration.ts';
import { toDeclaration } from './view.ts';

/** The invoice itself, beside the declaration that it is of. */
export const invoiceService = {
  /** Whoever handed the declaration in adds it, as long as nothing was decided on what is then replaced. */
  'declarations.addInvoice': async (context, { document }, { declarationId }) => {
    const { status } = await findAndLock(context, declarationId);
    const { submittedBy } = await findVisibleDeclaration(context, declarationId);
    const isProvider = context.caller.role === 'care-provider';
    if (submittedBy === 'portal' || isProvider !== (submittedBy === 'care-provider')) {
      throw new PortalError('not-allowed', { params: { operation: 'declarations.addInvoice' } });
    }
    if (status !== (isProvider ? 'awaiting-holder' : 'submitted')) {
      throw statusConflict('declarations.addInvoice', status);
    }
    const content = readAttached(document, 'INVOICE_FILE_NO_PDF');
    await keepInvoiceFile(context.store, {
      declarationId: recordNumber('declaration', declarationId),
      content,
      addedAt: context.now,
    });
    return toDeclaration(await findVisibleDeclaration(context, declarationId), context);
  },

  'declarations.invoice': async (context, _, { declarationId }) => {
    const { id } = await findVisibleDeclaration(context, declarationId);
    const content = await findInvoiceFile(context.store, id);
    if (content === undefined) throw notFound();
    return content;
  },
} satisfies Service<'declarations.addInvoice' | 'declarations.invoice'>;
