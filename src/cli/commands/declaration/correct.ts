import { command } from '../../framework/command.ts';
import { flag, requiredValue } from '../../framework/spec.ts';
import { id } from '../../framework/values/value.ts';
import { declarationDetails } from '../../view/declaration.ts';
import { confirmCorrection } from './confirm-correction.ts';
import { contentOptions, declarationFrom } from './content.ts';

const { agreement: _, month: __, ...options } = contentOptions;

export default command({
  operation: 'declarations.create',
  arguments: { declarationId: requiredValue(id('declaration')) },
  options: { ...options, yes: flag({ short: 'y' }) },
  examples: [
    'pgb declaration correct D0000001 --line 2026-10-01=7,5 --line 2026-10-02=4',
    'pgb declaration correct D0000001 --input declaration.json',
  ],
  async run(context, { declarationId, yes, ...content }) {
    const client = await context.client();
    // A correction is of the same agreement and month; an invoice keeps its number unless another is given.
    const paid = await client.declarations.show(declarationId, context.call);
    const { agreementId, month, invoiceNumber, invoiceDate, vatNumber, totalCents } = paid;
    const kept = content.input === undefined ? { invoiceNumber, invoiceDate, vatNumber } : {};
    const known = { agreement: agreementId ?? undefined, month, ...withoutNulls(kept), ...withoutUndefined(content) };
    const whole = await declarationFrom(context, { ...content, ...known }, { corrects: declarationId });
    if (!yes) await confirmCorrection(context, whole, paid);
    const correction = await client.declarations.create(whole, context.call);
    const { corrected, correctionAwaits } = context.cli.notices.declaration;
    const sentence = correction.status === 'awaiting-holder' ? correctionAwaits : corrected;
    const { format } = await context.texts();
    const change = { wasCents: totalCents, becomesCents: correction.totalCents };
    await context.out.done(declarationDetails, correction, sentence(declarationId, correction.id, change, format));
  },
});

function withoutNulls(facts: Readonly<Record<string, string | null>>): Record<string, string> {
  return Object.fromEntries(Object.entries(facts).flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}

function withoutUndefined<Facts extends object>(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Facts;
}
