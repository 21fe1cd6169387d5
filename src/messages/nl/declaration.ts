import type { Subject } from '../shape/subject.ts';
import type { EventParams } from '../shape/event-params.ts';
import { joinSentences, when } from '../write/sentence.ts';
import { format } from './format.ts';
import { numbered, reason, declarationFacts, some } from './phrases.ts';

const quantityField: Readonly<Record<string, string>> = {
  minutes: 'de gewerkte tijd',
  count: 'het aantal',
  lines: 'ten minste één regel',
};

/** What is the matter with the begin or end time of a visit. */
const visitTimes: Readonly<Record<string, string>> = {
  alone: 'Een bezoek heeft een begintijd en een eindtijd. Vul beide in, of laat beide weg.',
  same: 'De begintijd en de eindtijd zijn gelijk. Verbeter een van beide.',
  form: 'De tijd is niet te lezen. Schrijf die als 08:30.',
  skipped: 'Deze tijd bestaat niet: de klok wordt dan een uur vooruitgezet. Verbeter de tijd.',
  twice:
    'Deze tijd komt die nacht twee keer voor: de klok wordt een uur teruggezet. Schrijf erbij welke het is: +02:00 voor de eerste keer of +01:00 voor de tweede.',
  offset:
    'De klok loopt in Nederland op dat moment niet zo veel voor op UTC. Verbeter +01:00 of +02:00, of laat het weg.',
};

function difference({ cents = 0, previousCents = 0 }: EventParams): string {
  const more = cents - previousCents;
  if (more === 0) return 'Het bedrag blijft gelijk.';
  return more > 0
    ? `Het verschil van ${format.money(more)} wordt nog uitbetaald.`
    : `Het verschil van ${format.money(-more)} wordt verrekend met de volgende uitbetalingen van deze budgethouder aan deze zorgverlener.`;
}

/** Declaratie. */
export const declaration = {
  fields: {
    tooLowFrom: 'te laag vanaf',
    ageUnknown: 'geboortedatum onbekend',
    declarations: 'declaraties',
    openIn: 'nog te declareren in',
    minutesInFirstWeek: 'werktijd in de eerste week',
    minutesInLastWeek: 'werktijd in de laatste week',
    careByDay: 'zorg per dag',
    work: 'werktijd per dag',
    whole: 'hele dagen',
    warnings: 'opgemerkt',
    warningCount: 'aantal opmerkingen',
    month: 'maand',
    line: 'regel',
    reference: 'kenmerk',
    invoiceNumber: 'factuurnummer',
    invoiceDate: 'factuurdatum',
    vatNumber: 'btw-nummer',
    invoiceByteCount: 'factuur (bytes)',
    submittedBy: 'ingediend door',
    submittedAt: 'ingediend op',
    decidedAt: 'beoordeeld op',
    rejectionReason: 'reden van afkeuring',
    lines: 'regels',
    lineCount: 'aantal regels',
    rateCents: 'tarief',
    travelMetres: 'gereden afstand',
    travelCents: 'reiskosten',
    note: 'opmerking',
    sick: 'ziekte-uren',
    holiday: 'vakantie-uren',
    startTime: 'begintijd',
    endTime: 'eindtijd',
    minutes: 'werktijd',
    results: 'resultaten',
    outcome: 'uitkomst',
    declarationId: 'declaratie',
    corrects: 'corrigeert',
    correctedBy: 'gecorrigeerd door',
    decisions: 'besluiten',
    statement: 'waarvoor',
  },
  items: {
    declarations: 'declaratie',
    decisions: 'besluit',
    lines: 'regel',
  },
  words: {
    status: {
      'awaiting-holder': 'ter beoordeling',
      submitted: 'ingediend',
      corrected: 'gecorrigeerd',
    },
    declarationKind: {
      'care-delivered': 'geleverde zorg',
      'accountability-free-amount': 'verantwoordingsvrij bedrag',
      transport: 'vervoerskosten',
      'holiday-bonus': 'feestdagenuitkering',
      'additional-care-costs': 'bijkomende zorgkosten',
      'death-benefit': 'eenmalige uitkering na overlijden',
      'social-network-amount': 'hulp uit het sociaal netwerk',
    },
    recordKind: {
      declaration: 'declaratie',
    },
    action: {
      schedule: 'inplannen',
      pay: 'uitbetalen',
      correct: 'corrigeren',
      credit: 'na uitbetaling intrekken',
    },
    decision: {
      approve: 'goedgekeurd',
      reject: 'afgekeurd',
    },
    outcome: {
      created: 'ingediend',
      duplicate: 'al ingediend',
      rejected: 'afgekeurd',
      acceptable: 'in orde',
      approved: 'goedgekeurd',
      done: 'gedaan',
      refused: 'geweigerd',
    },
  },
  operations: {
    'declarableTerms.list': 'declarabele afspraken bekijken',
    'declarations.list': 'declaraties bekijken',
    'declarations.show': 'declaratie bekijken',
    'declarations.create': 'declaratie indienen',
    'declarations.batch': 'declaraties indienen',
    'declarations.check': 'declaraties controleren',
    'declarations.addInvoice': 'factuur toevoegen',
    'declarations.invoice': 'factuur ophalen',
    'declarations.claim': 'bedrag opvragen',
    'declarations.decide': 'declaraties beoordelen',
    'declarations.withdraw': 'declaratie intrekken',
    'declarations.credit': 'uitbetaalde declaratie intrekken',
    'declaredMonths.list': 'gedeclareerde maanden bekijken',
  },
  events: {
    'declaration.awaiting-holder': (params) => ({
      subject: 'Declaratie ter beoordeling',
      body: joinSentences(
        `De zorgverlener heeft ${numbered('declaratie', params)}${declarationFacts(params)} ingediend.`,
        when(
          params.corrected,
          (id) =>
            `Die corrigeert declaratie ${id}${when(params.previousCents, (cents) => `, die met ${format.money(cents)} is uitbetaald`)}; ${id} blijft gelden tot de correctie is goedgekeurd.`,
        ),
        params.warningCount === undefined
          ? ''
          : 'Bij het indienen is er iets opgemerkt, bijvoorbeeld meer uren dan afgesproken. Bekijk de declaratie voordat u besluit.',
        params.corrected === undefined
          ? 'De budgethouder keurt de declaratie goed of af; na goedkeuring wordt die uitbetaald.'
          : 'De budgethouder keurt de correctie goed of af; na goedkeuring wordt het verschil betaald of verrekend.',
      ),
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
    'declaration.withdrawn-by-office': (params) => ({
      subject: 'Declaratie ingetrokken door de SVB',
      body: `De SVB had ${numbered('declaratie', params)}${declarationFacts(params)} vastgelegd en heeft die ingetrokken. Die wordt niet uitbetaald; hebt u vragen, neem dan contact op met de SVB.`,
    }),
    'declaration.corrected': (params) => ({
      subject: 'Declaratie gecorrigeerd',
      body: joinSentences(
        `De ${numbered('declaratie', params)}${declarationFacts(params)} komt in de plaats van ${params.corrected ?? 'een eerdere'}${when(params.previousCents, (cents) => `, die met ${format.money(cents)} is uitbetaald`)}.`,
        difference(params),
      ),
    }),
    'declaration.credited': (params) => ({
      subject: 'Uitbetaalde declaratie ingetrokken',
      body: `De ${numbered('declaratie', params)}${declarationFacts(params)} is ingetrokken nadat die was uitbetaald. Het bedrag is weer vrij in het budget en wordt verrekend met de volgende uitbetalingen van deze budgethouder aan deze zorgverlener.`,
    }),
  },
  issues: {
    KIND_NOT_BY_YOU: ({ kind }) =>
      `Dit kunt u niet zelf vragen: ${kind}. De budgethouder of de vertegenwoordiger vraagt het; een eenmalige uitkering na overlijden legt het betaalkantoor vast.`,
    KIND_NOT_UNDER_LAW: ({ kind, law }) =>
      `Onder de ${law} kan dit niet worden betaald: ${kind}. Welke bedragen onder welke wet gelden, staat in \`pgb portal rules\`. Kies een toekenning onder een andere wet, of overleg met de budgetverstrekker.`,
    KIND_NOT_FOR_ORGANISATION: () =>
      'Een eenmalige uitkering na overlijden is er niet voor een zorginstelling. Kies een zorgovereenkomst met een persoon.',
    HOLDER_ACCOUNT_MISSING: () =>
      'Dit bedrag gaat naar de rekening van de budgethouder, en die is nog niet bekend. Leg haar eerst vast met `pgb holder account settle`.',
    CLAIM_OUTSIDE_TERM: ({ found }) => `De zorgovereenkomst geldt niet in ${found}. Kies een maand binnen de looptijd.`,
    CLAIM_REPEATED: ({ found, kind }) =>
      `Hiervoor staat al een declaratie: ${found} (${kind}). Bekijk haar met \`pgb declaration show ${found}\`; trek haar in als er iets anders moet staan.`,
    CLAIM_ABOVE_MAXIMUM: ({ found, expected, kind }) =>
      `U vraagt ${found}, en er kan nog ${expected} worden betaald: ${kind}. Vraag hooguit dat bedrag.`,
    CLAIM_NEEDS_PAID_CARE: () =>
      'Het verantwoordingsvrije bedrag kunt u opvragen als uit deze toekenning zorg is betaald. Er is nog niets betaald; wacht op de eerste uitbetaling.',
    PAID_TO_HOLDER: () =>
      'Dit bedrag is uitbetaald op de rekening van de budgethouder en is niet meer in te trekken: geen zorgverlener betaalt het terug. Overleg met de budgetverstrekker.',
    RECORDED_BY_PAYMENT_OFFICE: ({ kind }) =>
      `Dit heeft de SVB vastgelegd: ${kind}. Alleen de SVB trekt het in. Klopt het niet, neem dan contact op met de SVB.`,
    DEATH_NOT_KNOWN: ({ award }) =>
      `Toekenning ${award} is niet beëindigd door overlijden. Een eenmalige uitkering kan pas als de budgetverstrekker dat heeft ingevoerd.`,
    AGREEMENT_NOT_APPROVED: ({ found }) =>
      `De zorgovereenkomst heeft de status “${found}”. U kunt zorg declareren als de zorgovereenkomst is goedgekeurd.`,
    AGREEMENT_NOT_FOUND: () =>
      'Deze zorgovereenkomst is bij u niet bekend. Controleer het nummer in het overzicht zorgovereenkomsten.',
    OUTSIDE_TERM: ({ found, expected }) =>
      `De datum ${found} valt buiten de looptijd van de zorgovereenkomst (${expected}). Verbeter de datum of laat de zorgovereenkomst verlengen.`,
    OUTSIDE_MONTH: ({ found, expected }) =>
      `De datum ${found} valt niet in ${expected}, de maand van deze declaratie. Zet deze dag in de declaratie van zijn eigen maand.`,
    PERIOD_NOT_OVER: ({ found, expected }) =>
      `De maand ${found} is nog niet voorbij. Dien de declaratie in vanaf ${expected}.`,
    DUPLICATE_MONTH: ({ found, declaration }) =>
      `Voor ${found} is er al een declaratie bij deze zorgovereenkomst, ${declaration}. Per maand is er één. Wilt u iets veranderen? Trek die dan eerst in, zolang die nog niet wordt uitbetaald. Is die al uitbetaald, corrigeer die dan met “pgb declaration correct ${declaration}”: het verschil wordt betaald of verrekend.`,
    CORRECTED_NOT_FOUND: ({ declaration, found }) =>
      `Bij deze zorgovereenkomst is voor ${found} geen declaratie ${declaration} bekend. Noem de uitbetaalde declaratie van dezelfde zorgovereenkomst en dezelfde maand.`,
    CORRECTED_NOT_PAID: ({ declaration, found }) =>
      `Declaratie ${declaration} heeft de status “${found}”. Alleen wat is uitbetaald, kan worden gecorrigeerd. Bekijk met “pgb declaration show ${declaration}” wat er nu kan.`,
    CORRECTION_WAITS: ({ declaration, correction }) =>
      `Van declaratie ${declaration} wacht al een correctie op de budgethouder, ${correction}. Trek die eerst in, of wacht op de beoordeling.`,
    CORRECTION_SETTLED: ({ declaration }) =>
      `Deze correctie kan niet meer worden ingetrokken: wat voor ${declaration} was betaald, is al verrekend of terugbetaald. Dien, als de correctie is uitbetaald, een nieuwe correctie in.`,
    DUPLICATE_LINE: ({ found, careFunction, unit, firstLine }) =>
      `Op ${found} staat ${careFunction} per ${unit} ook al op regel ${firstLine}. Zet alles van die dag op één regel, of geef elk bezoek van die dag een begintijd en een eindtijd.`,
    VISITS_OVERLAP: ({ found, careFunction, unit, firstLine }) =>
      `Het bezoek dat op ${found} begint, ${careFunction} per ${unit}, valt samen met dat van regel ${firstLine}. Verbeter de begintijd of de eindtijd, of haal een van beide regels weg als het dezelfde zorg is.`,
    VISIT_TIME_INVALID: ({ expected }) => visitTimes[expected] ?? visitTimes['form'] ?? '',
    VISIT_TOO_SHORT: ({ found, expected }) =>
      `Er is ${found} gewerkt, maar tussen de begintijd en de eindtijd ligt ${expected}. Verbeter de tijden of het aantal.`,
    REFERENCE_REUSED: ({ declaration }) =>
      `Dit kenmerk hoort al bij een andere declaratie, ${declaration}. Geef elke declaratie een eigen kenmerk.`,
    FUNCTION_NOT_AGREED: ({ found, expected }) =>
      `De zorgfunctie ${found} is niet afgesproken in de zorgovereenkomst. Afgesproken is ${expected}; verbeter de zorgfunctie.`,
    FUNCTION_AMBIGUOUS: ({ expected }) =>
      `Er is meer dan één zorgfunctie afgesproken. Vul in welke het is: ${expected}.`,
    UNIT_NOT_AGREED: ({ found, expected }) =>
      `De eenheid ${found} is niet afgesproken voor deze zorgfunctie. Afgesproken is ${expected}; verbeter de eenheid.`,
    UNIT_AMBIGUOUS: ({ expected }) => `Er is meer dan één eenheid afgesproken. Vul in welke het is: ${expected}.`,
    QUANTITY_MISSING: ({ expected }) =>
      `Er is niet ingevuld hoeveel zorg er is geleverd. Vul ${quantityField[expected] ?? 'het aantal'} in.`,
    QUANTITY_KIND: ({ unit, expected }) =>
      `Deze zorg is afgesproken per ${unit}. Vul ${quantityField[expected] ?? 'het aantal'} in en laat het andere veld leeg.`,
    QUANTITY_NOT_POSITIVE: ({ found }) =>
      `Er is ${found} ingevuld, maar het moet meer dan nul zijn, in hele minuten, meters of eenheden. Verbeter het aantal of haal de regel weg.`,
    QUARTER_HOURS: ({ found, expected }) =>
      `De tijd ${found} is geen heel aantal kwartieren. Rond af op een veelvoud van ${expected}.`,
    HOURS_PER_DAY: ({ found, expected, date }) =>
      `Op ${date} staat in totaal ${found}; op één dag is hoogstens ${expected} mogelijk. Verbeter de tijd of de datum.`,
    HOURS_PER_SHIFT: ({ found, expected, date }) =>
      `De dienst die op ${date} begon heeft ${found} werktijd; tussen twee keer rust mag een werknemer hoogstens ${expected} werken. Verbeter de tijden.`,
    HOURS_ABOVE_AGREED: ({ found, expected, week }) =>
      `In de week van ${week} staat ${found}, maar afgesproken is ${expected} per week. Controleer de uren. Kloppen ze, dan kan de budgethouder ze goedkeuren; blijft het meer, wijzig dan de zorgovereenkomst.`,
    DAYS_ABOVE_AGREED: ({ found, expected, week }) =>
      `In de week van ${week} staan ${found} dagen met zorg, maar er zijn er ${expected} per week afgesproken. Controleer de dagen. Kloppen ze, dan kan de budgethouder ze goedkeuren; blijft het meer, wijzig dan de zorgovereenkomst.`,
    WEEK_BEYOND_AGREED: ({ found, agreed, expected, week }) =>
      `In de week van ${week} staat ${found}, maar afgesproken is ${agreed} per week; meer dan ${expected} kan ook de budgethouder niet goedkeuren. Verbeter de uren, of wijzig eerst de zorgovereenkomst.`,
    DAYS_BEYOND_AGREED: ({ found, agreed, expected, week }) =>
      `In de week van ${week} staan ${found} dagen met zorg, maar er zijn er ${agreed} per week afgesproken; meer dan ${expected} kan ook de budgethouder niet goedkeuren. Verbeter de dagen, of wijzig eerst de zorgovereenkomst.`,
    MONTH_BEYOND_AGREED: ({ found, agreed, expected, month }) =>
      `In ${month} staat ${found}, maar de weken van die maand hebben samen ${agreed} volgens de zorgovereenkomst; meer dan ${expected} kan ook de budgethouder niet goedkeuren. Verbeter de uren, of wijzig eerst de zorgovereenkomst.`,
    MONTH_DAYS_BEYOND_AGREED: ({ found, agreed, expected, month }) =>
      `In ${month} staan ${found} dagen met zorg, maar de weken van die maand hebben er samen ${agreed} volgens de zorgovereenkomst; meer dan ${expected} kan ook de budgethouder niet goedkeuren. Verbeter de dagen, of wijzig eerst de zorgovereenkomst.`,
    WEEK_OVER_40: ({ found, expected, week }) =>
      `In de week van ${week} staat ${found}, alle zorgovereenkomsten van deze zorgverlener met deze budgethouder samen; toegestaan is hoogstens ${expected} per week. Verbeter de uren, of vraag de budgetverstrekker om toestemming; die legt haar vast met \`pgb office consent give\`, en dan dient u opnieuw in.`,
    WEEK_OVER_60: ({ found, expected, week }) =>
      `In de week van ${week} staat ${found}, alle zorgovereenkomsten van deze zorgverlener met deze budgethouder samen; een werknemer mag hoogstens ${expected} per week werken. Verbeter de uren.`,
    RATE_DIFFERS: ({ found, expected }) =>
      `Het tarief is ${found}, maar afgesproken is ${expected}. Neem het tarief van de zorgovereenkomst over of laat het weg.`,
    RATE_TOO_LOW_ON_DAY: ({ found, unit, date, from }) =>
      `Op ${date} is het afgesproken tarief van ${found} per ${unit} te laag: vanaf ${from} is het minder dan het minimumloon met vakantiegeld. Wijzig eerst het tarief in de zorgovereenkomst met \`pgb agreement amend\`, en declareer dan opnieuw.`,
    AMOUNT_MISMATCH: ({ found, expected }) =>
      `Het bedrag is ${found}, maar aantal maal tarief is ${expected}. Verbeter het aantal of het bedrag, of laat het bedrag weg.`,
    TOTAL_MISMATCH: ({ found, expected }) =>
      `Het totaal is ${found}, maar de regels samen zijn ${expected}. Verbeter de regels of het totaal, of laat het totaal weg.`,
    HOLIDAY_NOT_DECLARABLE: () =>
      'Deze regel zegt dat het vakantie-uren zijn. Die zijn alleen te declareren per uur, bij een werknemer van wie het tarief ze niet omvat. Haal de regel weg, of wijzig eerst met `pgb agreement amend` wat er over vakantie-uren is afgesproken.',
    TRAVEL_TOO_FAR: ({ found, expected }) =>
      `Er staat ${found} km. Meer dan ${expected} km in één regel kan niet kloppen. Kijk of er een komma ontbreekt.`,
    TRAVEL_NOT_AGREED: () =>
      'Er staan reiskosten, maar die zijn niet afgesproken in de zorgovereenkomst. Haal de kilometers weg of spreek eerst een reiskostenvergoeding af.',
    MONTHLY_WAGE_NOT_DECLARABLE: () =>
      'Bij deze zorgovereenkomst hoort een maandloon of een vast maandbedrag. Dat wordt vanzelf betaald; u hoeft niet te declareren.',
    TOO_LATE_PROVIDER: ({ found, expected }) =>
      `De declaratie komt op ${found}, maar moest er uiterlijk op ${expected} zijn: zes weken na de maand van de zorg. Vraag de budgetverstrekker om toestemming voor deze maand; die legt haar vast met \`pgb office consent give\`. Zonder toestemming wordt deze declaratie niet betaald.`,
    TOO_LATE_HOLDER: ({ found, expected }) =>
      `De declaratie komt op ${found}; dat is later dan ${expected}, vier weken na ontvangst. Dien een volgende declaratie eerder in of keur die eerder goed.`,
    INVOICE_FIELDS_MISSING: () =>
      'Een factuur heeft een nummer en een datum. Vul het factuurnummer en de factuurdatum allebei in.',
    INVOICE_FILE_NO_PDF: () =>
      'De factuur is geen PDF, of niet in haar geheel aangekomen. Bewaar de factuur als PDF en voeg haar opnieuw toe.',
    INVOICE_NUMBER_USED: () =>
      'Dit factuurnummer is al gebruikt in een andere declaratie van deze zorgverlener. Geef elke factuur een eigen nummer.',
    INVOICE_NUMBER_TWICE: () =>
      'Dit factuurnummer staat ook bij een andere declaratie die u nu indient. Geef elke factuur een eigen nummer.',
    INVOICE_DATE_INVALID: ({ expected }) =>
      `De factuurdatum kan niet kloppen: verwacht is een datum in de periode ${expected}. Verbeter de factuurdatum.`,
    AWARD_ENDED: ({ found }) =>
      `Op ${found} is er geen geldige toekenning die deze zorg betaalt. Verbeter de datum of vraag de budgetverstrekker naar de toekenning.`,
  },
  tasks: {
    'decide-declarations': some('declaratie', 'declaraties', 'beoordelen'),
  },
} satisfies Subject;
