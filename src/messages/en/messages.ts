import type { EventParams } from '../shape/event-params.ts';
import { close, joinSentences, when } from '../write/sentence.ts';
import type { EventTexts } from '../shape/language-texts.ts';
import { format } from './format.ts';

function numbered(noun: string, { record }: EventParams): string {
  return record === undefined ? `The ${noun}` : `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${record}`;
}

function reason({ reason: given }: EventParams): string {
  return when(given, (text) => `Reason: ${close(text)}`);
}

function declarationFacts({ agreement, declaration, month, cents }: EventParams): string {
  return (
    when(declaration, (id) => ` for declaration ${id}`) +
    when(agreement, (id) => ` under agreement ${id}`) +
    when(month, (of) => ` for ${format.month(of)}`) +
    when(cents, (amount) => ` of ${format.money(amount)}`)
  );
}

function term({ start, end }: EventParams): string {
  return when(start, (from) => `The period is ${format.period(`${from}/${end ?? '..'}`)}.`);
}

export const messages: EventTexts = {
  'award.entered': (params) => ({
    subject: 'Award entered',
    body: joinSentences(
      `${numbered('award', params)} is in the portal.`,
      when(params.cents, (cents) => `The budget is ${format.money(cents)}.`),
      term(params),
      'You can now draw up an agreement.',
    ),
  }),
  'award.withdrawn': (params) => ({
    subject: 'Award withdrawn',
    body: joinSentences(
      `${numbered('award', params)} has been withdrawn. No new care is paid from this budget.`,
      reason(params),
    ),
  }),
  'agreement.created': (params) => ({
    subject: 'Draft agreement made',
    body: `${numbered('agreement', params)} has been saved as a draft. Fill in all steps and share the agreement with the care provider.`,
  }),
  'agreement.changed': (params) => ({
    subject: 'Draft agreement changed',
    body: `${numbered('agreement', params)} is a draft that has been changed and saved.`,
  }),
  'agreement.shared': (params) => ({
    subject: 'Draft agreement shared',
    body: `${numbered('agreement', params)} has been shared as a draft. The care provider checks it and signs first.`,
  }),
  'agreement.returned': (params) => ({
    subject: 'Agreement sent back',
    body: joinSentences(
      `${numbered('agreement', params)} has been sent back by the care provider.`,
      reason(params),
      'Change the agreement and share it again.',
    ),
  }),
  'agreement.reopened': (params) => ({
    subject: 'Agreement reopened',
    body: `${numbered('agreement', params)} is a draft again. Signatures that were there no longer count; you get a message when the agreement is shared again.`,
  }),
  'agreement.signed-by-provider': (params) => ({
    subject: 'Agreement signed by care provider',
    body: `${numbered('agreement', params)} has been signed by the care provider. The budget holder now checks it and signs last.`,
  }),
  'agreement.signed': (params) => ({
    subject: 'Agreement signed',
    body: `${numbered('agreement', params)} has been signed by both sides. The budget holder now sends it in for assessment.`,
  }),
  'agreement.submitted': (params) => ({
    subject: 'Agreement sent in for assessment',
    body: `${numbered('agreement', params)} has been sent in. The budget provider assesses it; both sides get a message.`,
  }),
  'agreement.approved': (params) => ({
    subject: 'Agreement approved',
    body: joinSentences(
      `${numbered('agreement', params)} has been approved.`,
      term(params),
      'Care can now be declared.',
    ),
  }),
  'agreement.rejected': (params) => ({
    subject: 'Agreement rejected',
    body: joinSentences(
      `${numbered('agreement', params)} has been rejected.`,
      reason(params),
      'Draw up a new agreement in which this is changed.',
    ),
  }),
  'agreement.ended': (params) => ({
    subject: 'Agreement ended',
    body: joinSentences(
      `${numbered('agreement', params)} has been ended.`,
      when(params.end, (end) => `Its last day is ${format.date(end)}.`),
      'Care up to the last day can still be declared.',
      reason(params),
    ),
  }),
  'agreement.discarded': (params) => ({
    subject: 'Draft agreement thrown away',
    body: `${numbered('agreement', params)} was a draft and has been thrown away.`,
  }),
  'declaration.awaiting-holder': (params) => ({
    subject: 'Declaration awaiting approval',
    body: `${numbered('declaration', params)}${declarationFacts(params)} has been submitted by the care provider. The budget holder approves or rejects it; once approved it is paid.`,
  }),
  'declaration.submitted': (params) => ({
    subject: 'Declaration submitted',
    body: `${numbered('declaration', params)}${declarationFacts(params)} has been submitted and goes to the SVB for payment.`,
  }),
  'declaration.approved': (params) => ({
    subject: 'Declaration approved',
    body: `${numbered('declaration', params)}${declarationFacts(params)} has been approved and goes to the SVB for payment.`,
  }),
  'declaration.rejected': (params) => ({
    subject: 'Declaration rejected',
    body: joinSentences(
      `${numbered('declaration', params)}${declarationFacts(params)} has been rejected.`,
      reason(params),
      'The care provider can submit a corrected declaration.',
    ),
  }),
  'declaration.withdrawn': (params) => ({
    subject: 'Declaration withdrawn',
    body: `${numbered('declaration', params)}${declarationFacts(params)} has been withdrawn by the care provider. It is not paid; there is nothing for you to do.`,
  }),
  'declaration.withdrawn-by-holder': (params) => ({
    subject: 'Declaration withdrawn by budget holder',
    body: `${numbered('declaration', params)}${declarationFacts(params)} has been withdrawn by the budget holder. It is not paid; talk to the budget holder or submit a corrected declaration.`,
  }),
  'payment.scheduled': (params) => ({
    subject: 'Payment scheduled',
    body: `${numbered('payment', params)}${declarationFacts(params)} has been scheduled${when(params.date, (day) => ` on ${format.date(day)}`)}.`,
  }),
  'payment.paid': (params) => ({
    subject: 'Declaration paid',
    body: `${numbered('payment', params)}${declarationFacts(params)} has been paid${when(params.date, (day) => ` on ${format.date(day)}`)}.`,
  }),
  'payment-run.finished': (params) => ({
    subject: 'Payment run finished',
    body: joinSentences(
      `${numbered('payment run', params)}${when(params.date, (day) => ` of ${format.date(day)}`)} has finished.`,
      when(params.count, (count) => `Payments: ${format.number(count)}.`),
      when(params.cents, (cents) => `Together ${format.money(cents)}.`),
      when(
        params.withoutAccount || undefined,
        (count) => `Not paid, because the account number of the care provider is missing: ${format.number(count)}.`,
      ),
    ),
  }),
};
