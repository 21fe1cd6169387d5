import { writeAtomically } from '../../../files/write-atomically.ts';
import { command } from '../../framework/command.ts';
import { option, requiredValue } from '../../framework/spec.ts';
import { count, id, plainFile } from '../../framework/values/value.ts';
import { readPdf } from '../../input/read-pdf.ts';
import { agreementDetails } from '../../view/agreements/agreement.ts';
import { type Download, downloadList } from '../../view/document.ts';

export default command({
  operation: 'agreements.tariffList',
  arguments: { agreementId: requiredValue(id('agreement')) },
  options: {
    add: option(plainFile, { text: 'addTariffList' }),
    ofVersion: option(count(1, 1_000_000)),
    pdf: option(plainFile, { text: 'tariffListPdf' }),
  },
  examples: [
    'pgb agreement tariff-list Z0000001',
    'pgb agreement tariff-list Z0000001 --pdf prices.pdf',
    'pgb agreement tariff-list Z0000008 --add prices.pdf',
  ],
  async run(context, { agreementId, add, ofVersion: version, pdf }) {
    const { out, call, cli } = context;
    const client = await context.client();
    if (add !== undefined) {
      const changed = await client.agreements.addTariffList(agreementId, await readPdf(add), call);
      return out.done(agreementDetails, changed, cli.notices.agreement.tariffListAdded(agreementId));
    }
    // A file is named by the number alone: the name of a list may be that of a person.
    const done: Download = { id: agreementId, file: pdf ?? `${agreementId}.pdf` };
    const content = await client.agreements.tariffList(agreementId, { version }, call);
    await writeAtomically(done.file, (written) => written.writeFile(content));
    if (!out.isForPeople) await out.answer(downloadList, [done], done);
    return out.notice(cli.notices.agreement.tariffListWritten(agreementId, done.file));
  },
});
