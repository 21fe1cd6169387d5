import { writeAtomically } from '../../../files/write-atomically.ts';
import { command } from '../../framework/command.ts';
import { option, requiredValue } from '../../framework/spec.ts';
import { count, id, plainFile } from '../../framework/values/value.ts';
import { agreementText, downloadList, pageOf } from '../../view/document.ts';

export default command({
  operation: 'agreements.text',
  arguments: { agreementId: requiredValue(id('agreement')) },
  options: { ofVersion: option(count(1, 1_000_000)), pdf: option(plainFile) },
  examples: [
    'pgb agreement document Z0000001',
    'pgb agreement document Z0000001 --of-version 1',
    'pgb agreement document Z0000001 --pdf Z0000001.pdf --lang nl',
  ],
  async run(context, { agreementId, ofVersion: version, pdf }) {
    const { out, call, cli } = context;
    const client = await context.client();
    if (pdf !== undefined) {
      const content = await client.agreements.document(agreementId, { version }, call);
      await writeAtomically(pdf, (written) => written.writeFile(content));
      const done = { id: agreementId, file: pdf };
      if (!out.isForPeople) await out.answer(downloadList, [done], done);
      return out.notice(cli.notices.agreement.written(agreementId, pdf));
    }
    const text = await client.agreements.text(agreementId, { version }, call);
    if (out.isForPeople && context.globals.fields === undefined) await out.raw(pageOf(text, out.look));
    else await out.record(agreementText, text);
  },
});
