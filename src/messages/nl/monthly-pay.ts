import type { EventParams } from '../shape/event-params.ts';
import type { Subject } from '../shape/subject.ts';
import { joinSentences, when } from '../write/sentence.ts';
import { format } from './format.ts';
import { monthlyPayNames, some } from './phrases.ts';

function nameIn({ kind = 'monthly-wage' }: EventParams): string {
  return monthlyPayNames[kind];
}

function subjectOf(params: EventParams, rest: string): string {
  const name = nameIn(params);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${rest}`;
}

function named(params: EventParams): string {
  return (
    `et ${nameIn(params)}` +
    when(params.agreement, (id) => ` bij zorgovereenkomst ${id}`) +
    when(params.month, (month) => ` over ${format.month(month)}`) +
    when(params.cents, (cents) => ` van ${format.money(cents)}`) +
    when(params.record, (id) => ` (${id})`)
  );
}

function payDay({ date }: EventParams): string {
  return when(date, (day) => `Het wordt vanaf ${format.date(day)} uitbetaald.`);
}

/** Maandloon en vast maandbedrag, die vanzelf worden betaald. */
export const monthlyPay = {
  fields: {
    monthlyPay: 'maandloon of vast maandbedrag',
    payDate: 'wordt uitbetaald vanaf',
    parts: 'dagen die worden betaald',
    days: 'aantal dagen',
  },
  words: {
    declarationKind: {
      'monthly-wage': 'maandloon',
      'fixed-monthly-amount': 'vast maandbedrag',
    },
    submitter: {
      'budget-holder': 'budgethouder',
      representative: 'vertegenwoordiger',
      'care-provider': 'zorgverlener',
      'payment-officer': 'betaalkantoor',
      portal: 'het portaal',
    },
  },
  events: {
    'monthly-pay.planned': (params) => ({
      subject: subjectOf(params, 'staat klaar'),
      body: joinSentences(`H${named(params)} staat klaar.`, payDay(params), 'U hoeft niets in te dienen.'),
    }),
    'monthly-pay.changed': (params) => ({
      subject: subjectOf(params, 'opnieuw berekend'),
      body: joinSentences(
        `H${named(params)} is opnieuw berekend, omdat de zorgovereenkomst of de toekenning is veranderd.`,
        payDay(params),
        'U hoeft niets in te dienen.',
      ),
    }),
    'monthly-pay.cancelled': (params) => ({
      subject: subjectOf(params, 'vervalt'),
      body: `H${named(params)} vervalt en wordt niet uitbetaald, omdat de zorgovereenkomst, de toekenning of het budget is veranderd.`,
    }),
    'monthly-pay.corrected': (params) => ({
      subject: subjectOf(params, 'gecorrigeerd'),
      body: joinSentences(
        `H${named(params)} komt in de plaats van ${params.corrected ?? 'een eerder bedrag'}${when(params.previousCents, (cents) => `, waarvan ${format.money(cents)} is uitbetaald`)}: door een melding van ziekte of verlof of door andere afspraken hoorde bij dagen van die maand een ander bedrag.`,
        'Wat al is uitbetaald, gaat ervan af, en van de volgende uitbetalingen als het meer was.',
        payDay(params),
        'U hoeft niets in te dienen.',
      ),
    }),
    'monthly-pay.credited': (params) => ({
      subject: subjectOf(params, 'was niet verschuldigd'),
      body: `H${named(params)} is uitbetaald en was toch niet verschuldigd: door een melding van ziekte of verlof of door andere afspraken wordt voor die maand niets betaald. Het bedrag is weer vrij in het budget en wordt verrekend met de volgende uitbetalingen van deze budgethouder aan deze zorgverlener.`,
    }),
    'monthly-pay.compensated': ({ cents, ...params }) => ({
      subject: subjectOf(params, 'en wat terugkomt voor ziekte'),
      body: joinSentences(
        `H${named(params)} blijft zoals het is uitbetaald.`,
        when(
          cents,
          (back) =>
            `Voor loon tijdens ziekte komt daarvan nu ${format.money(back)} terug in het budget${when(params.previousCents, (before) => `; dat was ${format.money(before)}`)}.`,
        ),
        'U ziet het met `pgb budget show`.',
      ),
    }),
    'monthly-pay.left': ({ cents, previousCents, ...params }) => ({
      subject: subjectOf(params, 'blijft zoals het is uitbetaald'),
      body: joinSentences(
        `H${named({ ...params, ...(previousCents !== undefined && { cents: previousCents }) })} blijft zoals het is uitbetaald: er hoorde een ander bedrag bij, maar dat was al bekend voordat dit portaal corrigeerde wat het had uitbetaald.`,
        when(cents, (due) => (due === 0 ? 'Er hoorde niets bij.' : `Het juiste bedrag is ${format.money(due)}.`)),
        'Het portaal vordert er uit zichzelf niets van terug en betaalt er niets bij. Overleg met elkaar en met de budgetverstrekker, die bij de vaststelling van het jaar kijkt wat er is uitbetaald.',
        'Wordt de zorgovereenkomst hierna gewijzigd of beëindigd, of wordt er ziekte of verlof voor gemeld, dan rekent het portaal de maand opnieuw uit.',
      ),
    }),
    'monthly-pay.closed': ({ record, ...params }) => ({
      subject: subjectOf(params, 'blijft zoals het is uitbetaald'),
      body: joinSentences(
        `H${named({ ...params, ...(record !== undefined && { agreement: record }) })} blijft zoals het is uitbetaald, ook al hoort er door een melding, een andere laatste dag of andere afspraken nu een ander bedrag bij: het budget van toen is vastgesteld, of dat jaar is afgesloten voor uitbetaling.`,
        'Het portaal vordert er niets van terug en betaalt er niets bij. De budgetverstrekker beslist of de vaststelling wordt herzien; overleg met elkaar en met de budgetverstrekker.',
      ),
    }),
    'monthly-pay.unpaid': ({ record, ...params }) => ({
      subject: subjectOf(params, 'is niet uitbetaald, en wordt dat ook niet meer'),
      body: joinSentences(
        `H${named({ ...params, ...(record !== undefined && { agreement: record }) })} hoort er nu bij, door een andere laatste dag, andere afspraken of een melding, maar is toen niet uitbetaald: dat jaar is afgesloten voor uitbetaling.`,
        'Het portaal betaalt er niets van. De budgetverstrekker beslist of de vaststelling wordt herzien; overleg met elkaar en met de budgetverstrekker.',
      ),
    }),
    'monthly-pay.below-minimum': ({ record, ...params }) => ({
      subject: subjectOf(params, 'is lager dan het minimumloon'),
      body: joinSentences(
        `H${named({ ...params, ...(record !== undefined && { agreement: record }) })} wordt niet uitbetaald: het is op een dag van die maand lager dan het minimumloon met vakantiegeld, of de geboortedatum van de zorgverlener is niet bekend.`,
        'Wijzig het bedrag met `pgb agreement amend`, met ingang van de eerste dag van die maand. Het portaal probeert het elke dag opnieuw.',
      ),
    }),
    'monthly-pay.over-budget': ({ record, cents, ...params }) => ({
      subject: subjectOf(params, 'past niet in het budget'),
      body: joinSentences(
        `H${named({ ...params, ...(record !== undefined && { agreement: record }) })} wordt niet ${params.previousCents === undefined ? 'uitbetaald' : 'verhoogd'}: daarvoor is te weinig budget over, of er geldt een declaratiestop.`,
        when(params.previousCents, (before) =>
          params.corrected === undefined
            ? `Tot er genoeg is, blijft ${format.money(before)} klaarstaan om te worden uitbetaald${when(params.declaration, (id) => ` (${id})`)}.`
            : `Daarvan is ${format.money(before)} al uitbetaald (${params.corrected}); de rest volgt als er genoeg is.`,
        ),
        when(cents, (needed) => `Nodig is ${format.money(needed)}, met de werkgeverslasten die erbij horen.`),
        'Vraag de budgetverstrekker om een hoger budget of overleg met de zorgverlener. Het portaal probeert het elke dag opnieuw.',
      ),
    }),
    'monthly-pay.lapsed': ({ record, cents, ...params }) => ({
      subject: subjectOf(params, 'wordt niet meer uitbetaald'),
      body: joinSentences(
        `H${named({ ...params, ...(record !== undefined && { agreement: record }) })} wordt niet meer uitbetaald of verhoogd: het paste niet in het budget, en dat jaar is nu afgesloten voor uitbetaling.`,
        when(cents, (needed) => `Nodig was ${format.money(needed)}, met de werkgeverslasten die erbij horen.`),
        'Overleg met de budgetverstrekker en de zorgverlener hoe dit wordt geregeld. Het portaal probeert het niet meer.',
      ),
    }),
  },
  issues: {
    MONTHLY_PAY_FOLLOWS_AGREEMENT: () =>
      'Een maandloon of vast maandbedrag is niet in te trekken: het volgt de zorgovereenkomst. Wijzig of beëindig de zorgovereenkomst: wat nog niet is uitbetaald, wordt dan opnieuw berekend, en wat anders is uitbetaald, wordt gecorrigeerd.',
  },
  tasks: {
    'raise-budget': some('maand', 'maanden', 'waarvan het loon of vaste bedrag niet in het budget past'),
  },
} satisfies Subject;
