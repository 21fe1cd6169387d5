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
    'provider refresh': {
      summary: 'Een zorgverlener vergelijken met de registers',
      details:
        'Voor het betaalkantoor. Wat het AGB-register, het handelsregister of de registratie van personen zegt, wordt overgenomen.',
    },
  },
  options: {
    exportDir: 'nieuwe map voor de gegevens en de documenten; pgb-data als u niets opgeeft',
    comparedProvider: 'nummer van de zorgverlener',
    profileLanguage: 'taal van uw berichten',
    messages: 'waar u hoort van een nieuw bericht: portal of email',
    ownIban: 'IBAN waar uw geld naartoe gaat',
  },
  sections: { checks: 'Vergeleken met registers' },
  notices: {
    profile: {
      missing: 'U hebt uw profiel nog niet gemaakt. Maak het met `pgb profile edit`.',
      fixed: 'Naam, geboortedatum, BSN en adres komen uit een register en zijn hier niet te wijzigen.',
      kept: 'Uw profiel is bewaard.',
      exported: 'Deze bestanden vertellen over zorg en geld. Bewaar ze waar niemand anders ze kan lezen.',
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
