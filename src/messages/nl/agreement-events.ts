import type { Subject } from '../shape/subject.ts';
import { joinSentences, when } from '../write/sentence.ts';
import { format } from './format.ts';
import { numbered, reason, term } from './phrases.ts';

/** Zorgovereenkomst: wat ermee gebeurt. */
export const agreementEvents = {
  events: {
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
    'agreement.changed-by-provider': (params) => ({
      subject: 'Zorgovereenkomst gewijzigd door zorgverlener',
      body: `De zorgverlener heeft de ${numbered('zorgovereenkomst', params)} gewijzigd. Een handtekening onder de oude tekst geldt niet meer. Bekijk wat er anders is; bent u het er niet mee eens, haal de zorgovereenkomst dan terug.`,
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
        'De budgethouder kan haar verbeteren en opnieuw delen; alles wat was ingevuld, staat er nog.',
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
    'agreement.ended-by-provider': (params) => ({
      subject: 'Opzegging zorgovereenkomst door zorgverlener',
      body: joinSentences(
        `De ${numbered('zorgovereenkomst', params)} is door de zorgverlener opgezegd.`,
        when(params.end, (end) => `De laatste dag is ${format.date(end)}.`),
        'Zorg tot en met de laatste dag kan nog worden gedeclareerd.',
        reason(params),
      ),
    }),
    'agreement.end-recorded': (params) => ({
      subject: 'Beëindiging zorgovereenkomst op papier vastgelegd',
      body: joinSentences(
        `De budgetverstrekker heeft vastgelegd dat ${numbered('zorgovereenkomst', params)} op papier is beëindigd${when(params.date, (day) => `, op ${format.date(day)}`)}.`,
        when(params.end, (end) => `De laatste dag is ${format.date(end)}.`),
        'Zorg tot en met de laatste dag kan nog worden gedeclareerd. Klopt dit niet, neem dan contact op met de budgetverstrekker.',
        reason(params),
      ),
    }),
    'agreement.end-of-provider-recorded': (params) => ({
      subject: 'Opzegging door zorgverlener op papier vastgelegd',
      body: joinSentences(
        `De budgetverstrekker heeft vastgelegd dat de zorgverlener ${numbered('zorgovereenkomst', params)} op papier heeft opgezegd${when(params.date, (day) => `, op ${format.date(day)}`)}.`,
        when(params.end, (end) => `De laatste dag is ${format.date(end)}.`),
        'Zorg tot en met de laatste dag kan nog worden gedeclareerd. Klopt dit niet, neem dan contact op met de budgetverstrekker.',
        reason(params),
      ),
    }),
    'agreement.expiry-notice-recorded': (params) => ({
      subject: 'Aanzegging op papier vastgelegd',
      body: joinSentences(
        `De budgetverstrekker heeft vastgelegd dat het einde van ${numbered('arbeidsovereenkomst', params)} op papier is aangezegd${when(params.date, (day) => `, op ${format.date(day)}`)}.`,
        when(params.end, (end) => `De laatste dag blijft ${format.date(end)}.`),
        reason(params),
      ),
    }),
    'agreement.end-withdrawal-asked': (params) => ({
      subject: 'Gevraagd: einde zorgovereenkomst intrekken',
      body: joinSentences(
        `Er is gevraagd om het einde van ${numbered('zorgovereenkomst', params)} in te trekken${when(params.end, (end) => `, dat nu op ${format.date(end)} valt`)}.`,
        'Dat kan alleen als de ander het ermee eens is. Die laat de zorgovereenkomst doorlopen met `pgb agreement continue`, of laat het einde staan met --decline. Tot dan verandert er niets.',
        reason(params),
      ),
    }),
    'agreement.end-withdrawal-declined': (params) => ({
      subject: 'Einde zorgovereenkomst blijft staan',
      body: joinSentences(
        `De ander wil het einde van ${numbered('zorgovereenkomst', params)} niet intrekken.`,
        when(params.end, (end) => `De laatste dag blijft ${format.date(end)}.`),
        reason(params),
      ),
    }),
    'agreement.end-withdrawn': (params) => ({
      subject: 'Einde zorgovereenkomst ingetrokken',
      body: joinSentences(
        `Het einde van ${numbered('zorgovereenkomst', params)} is ingetrokken: zij loopt door${when(params.end, (end) => ` tot en met ${format.date(end)}`)}, onder dezelfde afspraken.`,
        'Wat door het einde niet was betaald of was teruggevorderd, rekent het portaal opnieuw uit; daarover krijgt u apart bericht.',
        reason(params),
      ),
    }),
    'agreement.recorded-end-withdrawn': (params) => ({
      subject: 'Vastgelegd einde zorgovereenkomst ingetrokken',
      body: joinSentences(
        `De budgetverstrekker had per vergissing vastgelegd dat ${numbered('zorgovereenkomst', params)} was beëindigd, en heeft dat ingetrokken.`,
        when(params.end, (end) => `De laatste dag is weer ${format.date(end)}.`) ||
          'Zij loopt weer door, zonder laatste dag.',
        'Wat door het einde niet was betaald of was teruggevorderd, rekent het portaal opnieuw uit; daarover krijgt u apart bericht.',
        reason(params),
      ),
    }),
    'agreement.award-added': (params) => ({
      subject: 'Zorgovereenkomst loopt door op een nieuwe toekenning',
      body: joinSentences(
        `De ${numbered('zorgovereenkomst', params)} loopt door: er is een toekenning bij gekomen waaruit de zorg wordt betaald.`,
        term(params),
      ),
    }),
    'agreement.award-missing': (params) => ({
      subject: 'Zorgovereenkomst zonder toekenning',
      body: joinSentences(
        `De ${numbered('zorgovereenkomst', params)} loopt langer door dan de toekenning.`,
        when(params.end, (end) => `Zorg na ${format.date(end)} kan nog nergens uit worden betaald.`),
        'Vraag de budgetverstrekker naar de nieuwe toekenning, of beëindig de zorgovereenkomst. Staat de nieuwe toekenning in het portaal, dan loopt de overeenkomst vanzelf door.',
      ),
    }),
    'agreement.end-to-announce': (params) => ({
      subject: 'Arbeidsovereenkomst loopt af: laat weten of u doorgaat',
      body: joinSentences(
        `De ${numbered('arbeidsovereenkomst', params)} loopt af.`,
        when(params.end, (end) => `De laatste dag is ${format.date(end)}.`),
        when(
          params.date,
          (date) =>
            `Laat de zorgverlener uiterlijk op ${format.date(date)} schriftelijk weten of u doorgaat, en zo ja op welke voorwaarden; anders bent u een vergoeding schuldig.`,
        ),
        'Doorgaan legt u vast met `pgb agreement amend` en --end. Gaat u niet door, leg dan met `pgb agreement amend` en --expiry-notice vast dat u dat hebt laten weten; alleen u of wie u vertegenwoordigt hoeft dat te ondertekenen.',
      ),
    }),
    'agreement.award-changed': (params) => ({
      subject: 'Budget bij een zorgovereenkomst gewijzigd',
      body: joinSentences(
        `Een toekenning bij ${numbered('zorgovereenkomst', params)} is gewijzigd.`,
        params.end === undefined
          ? 'Uit die toekenning wordt geen zorg meer betaald.'
          : `Zorg tot en met ${format.date(params.end)} kan eruit worden betaald, als de zorgfunctie op die dag is toegekend.`,
      ),
    }),
    'agreement.declarations-stopped': (params) => ({
      subject: 'Declaratiestop',
      body: `Bij ${numbered('zorgovereenkomst', params)} kan nu niet worden gedeclareerd: de budgetverstrekker beoordeelt het budget. Wat al is goedgekeurd, wordt betaald. U krijgt bericht als de stop voorbij is.`,
    }),
    'agreement.declarations-resumed': (params) => ({
      subject: 'Declaratiestop opgeheven',
      body: `Bij ${numbered('zorgovereenkomst', params)} kan weer worden gedeclareerd. Is een declaratie geweigerd door de declaratiestop? Dien die dan opnieuw in.`,
    }),
    'agreement.provider-replaced': (params) => ({
      subject: 'Zorgovereenkomst gaat met een andere zorgverlener verder',
      body: `De budgethouder heeft in het concept van de ${numbered('zorgovereenkomst', params)} een andere zorgverlener gekozen. U ziet deze overeenkomst niet meer en hoeft er niets meer mee te doen.`,
    }),
    'agreement.discarded': (params) => ({
      subject: 'Concept zorgovereenkomst weggegooid',
      body: `Het concept van de ${numbered('zorgovereenkomst', params)} is weggegooid.`,
    }),
  },
} satisfies Subject;
