import { writeAtomically } from '../../../files/write-atomically.ts';
import { command } from '../../framework/command.ts';
import { option, requiredValue } from '../../framework/spec.ts';
import { id, plainFile } from '../../framework/values/value.ts';
import { declarationDetails } from '../../view/declaration.ts';
import { type Download, downloadList } from '../../view/document.ts';
import { readPdf } from '../../input/read-pdf.ts';

export default command({
  operation: 'declarations.invoice',
  arguments: { declarationId: requiredValue(id('declaration')) },
  options: { add: option(plainFile, { text: 'addInvoice' }), pdf: option(plainFile, { text: 'invoicePdf' }) },
  examples: [
    'pgb declaration invoice D0000005',
    'pgb declaration invoice D0000005 --pdf invoice.pdf',
    'pgb declaration invoice D0000005 --add invoice.pdf',
  ],
  async run(context, { declarationId, add, pdf }) {
    const { out, call, cli } = context;
    const client = await context.client();
    if (add !== undefined) {
      const changed = await client.declarations.addInvoice(declarationId, await readPdf(add), call);
      return out.done(declarationDetails, changed, cli.notices.declaration.invoiceAdded(declarationId));
    }
    // A file is named by the number alone: the name of an invoice may be that of a person.
    const done: Download = { id: declarationId, file: pdf ?? `${declarationId}.pdf` };
    const content = await client.declarations.invoice(declarationId, call);
    await writeAtomically(done.file, (written) => written.writeFile(content));
    if (!out.isForPeople) await out.answer(downloadList, [done], done);
    return out.notice(cli.notices.declaration.invoiceWritten(declarationId, done.file));
  },
});
