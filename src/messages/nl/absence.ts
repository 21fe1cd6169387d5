import type { Subject } from '../shape/subject.ts';
import { joinSentences, when } from '../write/sentence.ts';
import { format } from './format.ts';
import { numbered, some } from './phrases.ts';

const asked: Readonly<Record<string, string>> = {
  expectedOn: 'de uitgerekende datum (`--expected`)',
  bornOn: 'de geboortedatum van het kind (`--born`)',
  until: 'de laatste dag (`--until`)',
  extraDays: 'extra dagen (`--extra-days`)',
  workCapacityPercentage: 'een percentage arbeidsgeschikt (`--can-work`)',
};

/** Ziek- en zwangerschapsmeldingen. */
export const absence = {
  fields: {
    absenceId: 'melding',
    agreementKind: 'soort zorgovereenkomst',
    recoveredFrom: 'weer aan het werk op',
    workCapacityPercentage: 'percentage arbeidsgeschikt',
    expectedOn: 'uitgerekende datum',
    bornOn: 'geboortedatum van het kind',
    extraDays: 'extra dagen verlof',
    paidPercentage: 'deel van het loon',
    payer: 'wie betaalt',
    replacementIds: 'vervangende zorg',
    reportedBy: 'gemeld door',
    reportedAt: 'gemeld op',
    absences: 'ziekte en verlof',
    workedPercentage: 'gewerkt deel',
    continuedBasisPoints: 'doorbetaald deel',
    compensated: 'met compensatie',
    paidBasisPoints: 'betaald deel',
  },
  words: {
    recordKind: { absence: 'melding' },
    absenceKind: {
      sickness: 'ziekte',
      pregnancy: 'zwangerschapsverlof',
      'birth-leave': 'geboorteverlof',
      'additional-birth-leave': 'aanvullend geboorteverlof',
      'parental-leave': 'ouderschapsverlof',
    },
    status: { reported: 'gemeld', recovered: 'hersteld gemeld' },
    absenceStatus: { reported: 'gemeld', recovered: 'hersteld gemeld' },
    absencePayer: { budget: 'het budget', uwv: 'UWV', nobody: 'niemand' },
  },
  operations: {
    'absences.list': 'ziek- en zwangerschapsmeldingen bekijken',
    'absences.show': 'melding bekijken',
    'absences.report': 'ziekte of verlof melden',
    'absences.change': 'melding wijzigen',
    'absences.recover': 'hersteld melden',
    'absences.reportEffect': 'gevolgen van een melding bekijken',
    'absences.changeEffect': 'gevolgen van een gewijzigde melding bekijken',
    'absences.recoverEffect': 'gevolgen van een hersteldmelding bekijken',
  },
  events: {
    'absence.reported': (params) => ({
      subject: 'Ziek- of zwangerschapsmelding',
      body: joinSentences(
        `${numbered('Melding', params)} is ontvangen${when(params.agreement, (id) => ` bij zorgovereenkomst ${id}`)}${when(params.date, (day) => `, vanaf ${format.date(day)}`)}.`,
        'Voor dagen waarop niet wordt gewerkt, worden geen gewerkte uren geaccepteerd.',
        'Wat er over deze dagen wordt betaald, ziet u met `pgb absence show`.',
      ),
    }),
    'absence.changed': (params) => ({
      subject: 'Melding gewijzigd',
      body: joinSentences(
        `${numbered('Melding', params)} is gewijzigd${when(params.date, (day) => ` met ingang van ${format.date(day)}`)}.`,
        'Bekijk haar met `pgb absence show`.',
      ),
    }),
    'absence.recovered': (params) => ({
      subject: 'Hersteldmelding',
      body: joinSentences(
        `${numbered('Melding', params)} is afgesloten${when(params.date, (day) => `: vanaf ${format.date(day)} wordt er weer gewerkt`)}.`,
        'Een zorgovereenkomst voor vervangende zorg eindigt hiermee vanzelf.',
      ),
    }),
    'absence.hours-differ': (params) => ({
      subject: 'Ziekte-uren worden anders betaald',
      body: joinSentences(
        `Door ${params.record === undefined ? 'een melding' : `melding ${params.record}`} worden ziekte-uren in ${params.declaration ?? 'een declaratie'}${when(params.month, (month) => ` over ${format.month(month)}`)} anders betaald dan ze zijn gedeclareerd${when(params.date, (day) => `, vanaf ${format.date(day)}`)}.`,
        'De declaratie blijft zoals zij is.',
        `Bekijk met \`pgb absence show\` wat er geldt, en verbeter haar: trek haar in als zij nog niet is betaald (\`pgb declaration withdraw\`) en dien haar opnieuw in, of corrigeer haar als zij is betaald (\`pgb declaration correct\`).`,
      ),
    }),
  },
  issues: {
    ABSENCE_NOT_NEEDED: () =>
      'Deze zorgverlener is een organisatie. Die zorgt zelf voor vervanging bij ziekte of verlof; u hoeft niets te melden.',
    ABSENCE_REPORTED_BY_HOLDER: () =>
      'Alleen wie een arbeidsovereenkomst heeft, meldt zich hier zelf. Vraag de budgethouder om de melding te doen.',
    ABSENCE_NOT_AGREED: ({ found }) =>
      `De zorgovereenkomst heeft de status “${found}”. Ziekte en verlof meldt u bij een zorgovereenkomst die is goedgekeurd.`,
    ABSENCE_OUTSIDE_TERM: ({ found, expected }) =>
      `${found} valt buiten de looptijd van de zorgovereenkomst (${expected}). Kies een dag binnen de looptijd.`,
    ABSENCE_STILL_TO_COME: ({ found, expected }) =>
      `${found} ligt nog in de toekomst. Meld het op de dag zelf; ${expected} is de laatste dag die u nu kunt melden.`,
    SICKNESS_NOT_OVER: ({ found, expected }) =>
      `Een laatste dag geeft u alleen op bij een ziekte die voorbij is, tot en met ${expected}; ${found} ligt nog in de toekomst. Laat de laatste dag weg, en meld herstel met \`pgb absence recover\` als er weer wordt gewerkt.`,
    ABSENCE_OVERLAPS: ({ absence: other, found }) =>
      `Melding ${other} gaat al over deze dagen (${found}). Wijzig die melding, of sluit haar eerst af met \`pgb absence recover ${other}\`. Was deze ziekte daarvoor al voorbij, geef dan haar laatste dag op (\`--until\`).`,
    ABSENCE_DAY_TOO_EARLY: ({ found, expected }) =>
      `${found} is te vroeg: ${expected} is de eerste dag die hier kan. Verbeter de dag.`,
    ABSENCE_DATE_MISSING: ({ found, expected }) => `Bij ${found} hoort ${asked[expected] ?? expected}. Vul die in.`,
    ABSENCE_FIELD_NEEDLESS: ({ found, expected }) =>
      `Bij ${found} hoort geen ${(asked[expected] ?? expected).replace(/^(de|een) /, '')}. Laat die weg.`,
    LEAVE_START_OUTSIDE: ({ found, expected }) =>
      `Het verlof kan niet op ${found} beginnen: het begint zes tot vier weken voor de dag na de uitgerekende datum (${expected}), of de dag na de bevalling als die eerder is.`,
    BIRTH_OUTSIDE: ({ found, expected }) =>
      `Een geboorte op ${found} past niet bij de uitgerekende datum; mogelijk is ${expected}. Verbeter een van beide.`,
    LEAVE_TOO_LONG: ({ found, expected }) =>
      `Dit zijn samen ${found} dagen; hoogstens ${expected} zijn mogelijk. Kies een eerdere laatste dag.`,
    LEAVE_TOO_LATE: ({ found, expected }) =>
      `Het verlof duurt tot ${found}, maar kan na de geboorte worden opgenomen tot en met ${expected}. Kies een eerdere laatste dag.`,
    LEAVE_FOR_EMPLOYEES: ({ found, kind }) =>
      `Er is geen ${found} bij deze soort zorgovereenkomst (${kind}): dit verlof is er voor werknemers. Spreek met elkaar af wanneer er niet wordt gewerkt; er hoeft niets te worden gemeld.`,
    CARE_DECLARED_IN_ABSENCE: ({ found }) =>
      `Op ${found} is zorg gedeclareerd, terwijl er volgens deze melding niet is gewerkt. Trek die declaratie in of verbeter haar, of verander de dagen van de melding.`,
    SICK_HOURS_DECLARED: ({ found }) =>
      `Op ${found} zijn ziekte-uren gedeclareerd, en hiermee loopt het loon op die dag niet door. Trek die declaratie in of corrigeer haar, en meld dit opnieuw.`,
    CARE_DURING_ABSENCE: ({ found, expected }) =>
      `Op ${found} is de zorgverlener afwezig gemeld (${expected}), dus zijn er geen gewerkte uren. Haal de regel weg, declareer ziekte-uren als die worden doorbetaald, of wijzig de melding met \`pgb absence change\`.`,
    SICK_HOURS_NOT_DECLARABLE: ({ found }) =>
      `Deze regel zegt dat het ziekte-uren zijn, maar op ${found} is er niets door te betalen. Ziekte-uren zijn er per uur, bij een werknemer die is gemeld, na de wachtdagen en zolang het loon doorloopt: zie \`pgb absence show\`. Haal de regel weg, of meld eerst de ziekte.`,
    NOTICE_DURING_ABSENCE: ({ found }) =>
      `Op ${found} kunt u niet opzeggen: tijdens ziekte (de eerste twee jaar), zwangerschaps- en bevallingsverlof en zes weken daarna mag een werkgever dat niet. Met wederzijds goedvinden kan wel (\`--ground mutual-consent\`).`,
  },
  tasks: {
    'arrange-replacement': some('melding', 'meldingen', 'van ziekte of verlof zonder vervangende zorg'),
  },
} satisfies Subject;
