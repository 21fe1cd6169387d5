import type { CliSubject } from '../../shape/cli/subject.ts';

export const profile = {
  commands: {
    profile: { summary: 'Uw profiel', details: '' },
    'profile show': {
      summary: 'Uw profiel bekijken',
      details: 'Naam, geboortedatum, BSN en adres komen uit de registratie van personen en wijzigt u daar.',
    },
    'profile edit': {
      summary: 'Uw profiel maken, of wijzigen hoe wij u bereiken',
      details:
        'Zonder opties wordt het u gevraagd. Een profiel maakt u eenmalig, voordat u een zorgovereenkomst ondertekent of geld laat uitbetalen. Voor een ander rekeningnummer logt u kort van tevoren opnieuw in; daarvan krijgt u bericht. Verandert uw e-mailadres, dan hoort ook het oude adres dat.',
    },
    'profile refresh': {
      summary: 'Uw profiel vergelijken met de registers',
      details:
        'Neemt naam, geboortedatum en adres over uit de registratie van personen, en naam en zorg als activiteit uit het AGB-register en het handelsregister. Antwoordt een register niet, dan blijft alles zoals het is en staat dat erbij.',
    },
    'profile export': {
      summary: 'Alles meenemen wat het portaal over u vastlegt',
      details:
        'Schrijft één bestand met de gegevens als JSON, elk antwoord van het portaal onder zijn naam, en daarnaast uw zorgovereenkomsten, berichten en facturen als PDF. Een vertegenwoordiger kiest van welke budgethouder. De bestanden zijn alleen voor u leesbaar.',
    },
    'profile correct': {
      summary: 'Wat u kunt doen als er iets over u niet klopt',
      details:
        'Wat er nu staat, en waar u het laat verbeteren. Wat uit een register komt, wijzigt u bij dat register; pgb profile refresh neemt het daarna over. Op verbetering en aanvulling hebt u recht. Bron: AVG 16.',
    },
    'profile erase': {
      summary: 'Gegevens over u laten verwijderen, voor zover de wet dat toelaat',
      details:
        'Wat niet meer nodig is, gaat meteen weg: contactgegevens, meldingen per e-mail, concepten die niemand zag, gelezen berichten aan u alleen. De rest moet bewaard blijven en gaat vanzelf weg als de termijn om is; u ziet tot wanneer en volgens welke regel. U logt kort van tevoren opnieuw in en bent daarna uitgelogd. Meldingen per e-mail krijgt u dan niet meer, berichten in het portaal wel. Bron: AVG 17.',
    },
    'provider refresh': {
      summary: 'Een zorgverlener vergelijken met de registers',
      details:
        'Voor het betaalkantoor. Wat het AGB-register, het handelsregister of de registratie van personen zegt, wordt overgenomen.',
    },
  },
  options: {
    erasureOnly: 'alleen laten zien wat weg zou gaan en wat blijft',
    exportDir: 'nieuwe map voor de gegevens en de documenten; pgb-data als u niets opgeeft',
    comparedProvider: 'nummer van de zorgverlener',
    profileLanguage: 'taal van uw berichten',
    messages: 'waar u hoort van een nieuw bericht: portal of email',
    ownIban: 'IBAN waar uw geld naartoe gaat',
  },
  headers: {
    erasedKind: 'Wat',
    erasedCount: 'Aantal',
    keptUntil: 'Ten minste tot en met',
    keptWhy: 'Waarom',
    correctable: 'Wat',
    saysNow: 'Nu',
    correctedHow: 'Verbeteren',
  },
  sections: { checks: 'Vergeleken met registers', erased: 'Weg', stays: 'Blijft bewaard' },
  notices: {
    confirm: {
      erase: 'Verwijderen wat weg kan? Dat is niet terug te draaien.',
    },
    profile: {
      missing: 'U hebt uw profiel nog niet gemaakt. Maak het met `pgb profile edit`.',
      fixed: 'Naam, geboortedatum, BSN en adres komen uit een register en zijn hier niet te wijzigen.',
      kept: 'Uw profiel is bewaard.',
      exported: 'Deze bestanden vertellen over zorg en geld. Bewaar ze waar niemand anders ze kan lezen.',
      erased: 'Wat weg kon, is weg. U bent uitgelogd. Bewaar dit overzicht: het portaal bewaart alleen aantallen.',
      erasedNothing: 'Er is niets verwijderd.',
      correct: {
        person: {
          what: 'naam, geboortedatum, adres',
          how: 'Bij uw gemeente (BRP). Daarna: pgb profile refresh',
        },
        company: {
          what: 'naam en nummers van uw praktijk',
          how: 'Bij Vektis (AGB) of de KVK. Daarna: pgb profile refresh',
        },
        contact: { what: 'e-mailadres, telefoon', how: 'pgb profile edit' },
        account: { what: 'rekeningnummer', how: 'pgb profile edit --iban IBAN' },
        award: { what: 'een toekenningsbeschikking', how: 'Bij het kantoor dat haar gaf; het staat op pgb award show' },
        agreement: { what: 'een zorgovereenkomst', how: 'pgb agreement amend' },
        declaration: { what: 'een declaratie', how: 'pgb declaration correct' },
      },
      questions: {
        email: 'E-mailadres',
        phone: 'Telefoonnummer',
        language: 'In welke taal wilt u uw berichten?',
        messages: 'Waar wilt u horen dat er een bericht is?',
        channel: { portal: 'Alleen in het portaal', email: 'In het portaal, met een melding per e-mail' },
      },
    },
  },
} satisfies CliSubject;
