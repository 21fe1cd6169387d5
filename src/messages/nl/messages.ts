import type { EventParams } from '../shape/event-params.ts';
import { close, joinSentences, when } from '../write/sentence.ts';
import type { EventTexts } from '../shape/language-texts.ts';
import { format } from './format.ts';

function numbered(noun: string, { record }: EventParams): string {
  return record === undefined ? noun : `${noun} ${record}`;
}

function reason({ reason: given }: EventParams): string {
  return when(given, (text) => `Reden: ${close(text)}`);
}

function declarationFacts({ agreement, declaration, month, cents }: EventParams): string {
  return (
    when(declaration, (id) => ` voor declaratie ${id}`) +
    when(agreement, (id) => ` bij zorgovereenkomst ${id}`) +
    when(month, (of) => ` over ${format.month(of)}`) +
    when(cents, (amount) => ` van ${format.money(amount)}`)
  );
}

function term({ start, end }: EventParams): string {
  return when(start, (from) => `De periode is ${format.period(`${from}/${end ?? '..'}`)}.`);
}

export const messages: EventTexts = {
  'award.entered': (params) => ({
    subject: 'Toekenningsbeschikking ingevoerd',
    body: joinSentences(
      `De ${numbered('toekenningsbeschikking', params)} staat in het portaal.`,
      when(params.cents, (cents) => `Het budget is ${format.money(cents)}.`),
      term(params),
      'U kunt nu een zorgovereenkomst opstellen.',
    ),
  }),
  'award.withdrawn': (params) => ({
    subject: 'Toekenningsbeschikking ingetrokken',
    body: joinSentences(
      `De ${numbered('toekenningsbeschikking', params)} is ingetrokken. Uit dit budget wordt geen nieuwe zorg meer betaald.`,
      reason(params),
    ),
  }),
  'agreement.created': (params) => ({
    subject: 'Concept zorgovereenkomst gemaakt',
    body: `De ${numbered('zorgovereenkomst', params)} is als concept bewaard. Vul alle stappen in en deel de zorgovereenkomst met de zorgverlener.`,
  }),
  'agreement.changed': (params) => ({
    subject: 'Concept zorgovereenkomst gewijzigd',
    body: `Het concept van de ${numbered('zorgovereenkomst', params)} is gewijzigd en bewaard.`,
  }),
  'agreement.shared': (params) => ({
    subject: 'Gedeelde concept zorgovereenkomst',
    body: `Het concept van de ${numbered('zorgovereenkomst', params)} is gedeeld. De zorgverlener controleert het en ondertekent als eerste.`,
  }),
  'agreement.returned': (params) => ({
    subject: 'Zorgovereenkomst teruggestuurd',
    body: joinSentences(
      `De zorgverlener heeft de ${numbered('zorgovereenkomst', params)} teruggestuurd.`,
      reason(params),
      'Pas de zorgovereenkomst aan en deel die opnieuw.',
    ),
  }),
  'agreement.reopened': (params) => ({
    subject: 'Zorgovereenkomst heropend',
    body: `De ${numbered('zorgovereenkomst', params)} is weer een concept. Handtekeningen die er al stonden, gelden niet meer; u krijgt bericht als de zorgovereenkomst opnieuw wordt gedeeld.`,
  }),
  'agreement.signed-by-provider': (params) => ({
    subject: 'Zorgovereenkomst ondertekend door zorgverlener',
    body: `De zorgverlener heeft de ${numbered('zorgovereenkomst', params)} ondertekend. De budgethouder controleert en ondertekent nu als laatste.`,
  }),
  'agreement.signed': (params) => ({
    subject: 'Zorgovereenkomst ondertekend',
    body: `De ${numbered('zorgovereenkomst', params)} is door beide partijen ondertekend. De budgethouder stuurt de zorgovereenkomst nu in ter beoordeling.`,
  }),
  'agreement.submitted': (params) => ({
    subject: 'Zorgovereenkomst ingestuurd ter beoordeling',
    body: `De ${numbered('zorgovereenkomst', params)} is ingestuurd. De budgetverstrekker beoordeelt de zorgovereenkomst; beide partijen krijgen bericht.`,
  }),
  'agreement.approved': (params) => ({
    subject: 'Goedkeuring zorgovereenkomst',
    body: joinSentences(
      `De ${numbered('zorgovereenkomst', params)} is goedgekeurd.`,
      term(params),
      'De geleverde zorg kan nu worden gedeclareerd.',
    ),
  }),
  'agreement.rejected': (params) => ({
    subject: 'Afkeuring zorgovereenkomst',
    body: joinSentences(
      `De ${numbered('zorgovereenkomst', params)} is afgekeurd.`,
      reason(params),
      'Stel een nieuwe zorgovereenkomst op waarin dit is aangepast.',
    ),
  }),
  'agreement.ended': (params) => ({
    subject: 'Beëindiging zorgovereenkomst',
    body: joinSentences(
      `De ${numbered('zorgovereenkomst', params)} is beëindigd.`,
      when(params.end, (end) => `De laatste dag is ${format.date(end)}.`),
      'Zorg tot en met de laatste dag kan nog worden gedeclareerd.',
      reason(params),
    ),
  }),
  'agreement.discarded': (params) => ({
    subject: 'Concept zorgovereenkomst weggegooid',
    body: `Het concept van de ${numbered('zorgovereenkomst', params)} is weggegooid.`,
  }),
  'declaration.awaiting-holder': (params) => ({
    subject: 'Declaratie ter beoordeling',
    body: `De zorgverlener heeft ${numbered('declaratie', params)}${declarationFacts(params)} ingediend. De budgethouder keurt de declaratie goed of af; na goedkeuring wordt die uitbetaald.`,
  }),
  'declaration.submitted': (params) => ({
    subject: 'Declaratie ingediend',
    body: `De ${numbered('declaratie', params)}${declarationFacts(params)} is ingediend en wordt voor uitbetaling aangeboden bij de SVB.`,
  }),
  'declaration.approved': (params) => ({
    subject: 'Goedkeuring declaratie',
    body: `De ${numbered('declaratie', params)}${declarationFacts(params)} is goedgekeurd en wordt voor uitbetaling aangeboden bij de SVB.`,
  }),
  'declaration.rejected': (params) => ({
    subject: 'Afkeuring declaratie',
    body: joinSentences(
      `De ${numbered('declaratie', params)}${declarationFacts(params)} is afgekeurd.`,
      reason(params),
      'De zorgverlener kan een verbeterde declaratie indienen.',
    ),
  }),
  'declaration.withdrawn': (params) => ({
    subject: 'Declaratie ingetrokken',
    body: `De zorgverlener heeft ${numbered('declaratie', params)}${declarationFacts(params)} ingetrokken. Die wordt niet uitbetaald; u hoeft er niets mee te doen.`,
  }),
  'declaration.withdrawn-by-holder': (params) => ({
    subject: 'Declaratie ingetrokken door budgethouder',
    body: `De budgethouder heeft ${numbered('declaratie', params)}${declarationFacts(params)} ingetrokken. Die wordt niet uitbetaald; overleg met de budgethouder of dien een verbeterde declaratie in.`,
  }),
  'payment.scheduled': (params) => ({
    subject: 'Uitbetaling ingepland',
    body: `De ${numbered('uitbetaling', params)}${declarationFacts(params)} is ingepland${when(params.date, (day) => ` op ${format.date(day)}`)}.`,
  }),
  'payment.paid': (params) => ({
    subject: 'Declaratie uitbetaald',
    body: `De ${numbered('uitbetaling', params)}${declarationFacts(params)} is betaald${when(params.date, (day) => ` op ${format.date(day)}`)}.`,
  }),
  'payment-run.finished': (params) => ({
    subject: 'Betaalrun klaar',
    body: joinSentences(
      `De ${numbered('betaalrun', params)}${when(params.date, (day) => ` van ${format.date(day)}`)} is klaar.`,
      when(params.count, (count) => `Aantal uitbetalingen: ${format.number(count)}.`),
      when(params.cents, (cents) => `Samen ${format.money(cents)}.`),
      when(
        params.withoutAccount || undefined,
        (count) => `Niet betaald, omdat het rekeningnummer van de zorgverlener ontbreekt: ${format.number(count)}.`,
      ),
    ),
  }),
};
