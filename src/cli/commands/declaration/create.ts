import type { DeclarationInput } from '../../../domain/declaration-content.ts';
import { askDeclaration, type Asked } from '../../declaration-wizard/ask-declaration.ts';
import type { Context } from '../../framework/context.ts';
import { command } from '../../framework/command.ts';
import { flag, option, type InputOf } from '../../framework/spec.ts';
import { plainFile } from '../../framework/values/value.ts';
import { canAsk } from '../../prompt/can-ask.ts';
import { declarationDetails } from '../../view/declaration.ts';
import { confirmCost } from './confirm-cost.ts';
import { contentOptions, declarationFrom } from './content.ts';
import { copiedLines } from './copied-lines.ts';
import { readPdf } from '../../input/read-pdf.ts';

const options = { ...contentOptions, copyLastMonth: flag(), invoiceFile: option(plainFile), yes: flag() };

export default command({
  operation: 'declarations.create',
  options,
  examples: [
    'pgb declaration create',
    'pgb declaration create --agreement Z0000001 --line 2026-10-01=7,5 --line 2026-10-02=4',
    'pgb declaration create --agreement Z0000001 --month 2026-10 --copy-last-month',
    'pgb declaration create --input declaration.json',
    'pgb declaration submit --input - < declaration.json',
  ],
  async run(context, { yes, invoiceFile, ...content }) {
    const invoice = invoiceFile === undefined ? undefined : await readPdf(invoiceFile);
    const { declaration, asked } = await readOrAsk(context, content);
    if (!yes && asked === undefined) await confirmCost(context, declaration);
    const client = await context.client();
    const made = await client.declarations.create(declaration, context.call);
    await asked?.forget();
    const created = invoice === undefined ? made : await client.declarations.addInvoice(made.id, invoice, context.call);
    const { awaiting, submitted } = context.cli.notices.declaration;
    const sentence = (created.status === 'awaiting-holder' ? awaiting : submitted)(created.id);
    await context.out.done(declarationDetails, created, sentence);
  },
});

/** A terminal asks when nothing says what was delivered; everybody else says it. */
async function readOrAsk(
  context: Context,
  { copyLastMonth, ...content }: Omit<InputOf<typeof options>, 'yes' | 'invoiceFile'>,
): Promise<{ declaration: DeclarationInput; asked?: Asked }> {
  const { input, line, holiday, sick } = content;
  const saysLines = input !== undefined || line.length + holiday.length + sick.length > 0;
  if (!saysLines && canAsk(context)) {
    const known = { agreementId: content.agreement, month: content.month, copyLastMonth };
    const asked = await askDeclaration(context, known);
    return { declaration: await declarationFrom(context, content, asked.content), asked };
  }
  const copied = copyLastMonth ? await copiedLines(context, content) : {};
  return { declaration: await declarationFrom(context, content, copied) };
}
