import type { DocumentTexts } from '../shape/document.ts';

/** De teksten van documenten: de zorgovereenkomst, en een bericht als brief. */
export const document: DocumentTexts = {
  agreement: {
    title: 'Zorgovereenkomst',
    introduction: (id, version, standing) => `Zorgovereenkomst ${id}, versie ${version}. ${standing}`,
    standing: (status) => standings[status],
    otherVersion: (standing) => `Dit is niet de versie die nu geldt: dat is versie ${standing}.`,
    headings: {
      parties: '1. Partijen',
      work: '2. Werkafspraken',
      general: '3. Algemene afspraken',
      law: '4. Bepalingen die in elke zorgovereenkomst staan',
      signatures: '5. Handtekeningen',
    },
    holder: 'Budgethouder',
    residence: 'Woonplaats van de budgethouder',
    birthDate: 'Geboortedatum van de zorgverlener',
    representative: 'Vertegenwoordiger',
    careProvider: 'Zorgverlener',
    award: 'Toekenning',
    awardOf: (award, law, office) => `${award} (${law}), ${office}`,
    rate: (care, unit) => `Tarief voor ${care}, per ${unit}`,
    attached: (hash) => `als PDF bijgevoegd, te herkennen aan SHA-256 ${hash}`,
    withDeposit: (rate, deposit) => `${rate}, waarvan ${deposit} uit een vrijwillige storting van de budgethouder`,
    perMonth: 'Vast bedrag per maand',
    unfilled: 'Deze stap is nog niet ingevuld.',
    yes: 'ja',
    no: 'nee',
    nature: {
      employment:
        'Dit is een arbeidsovereenkomst (artikel 7:610 van het Burgerlijk Wetboek): de budgethouder bepaalt wie er werkt, waar en wanneer, en de zorgverlener werkt in dienst van de budgethouder tegen loon.',
      assignment:
        'Dit is een overeenkomst van opdracht (artikel 7:400 van het Burgerlijk Wetboek): de zorgverlener werkt niet in dienst van de budgethouder.',
      'assignment-family':
        'Dit is een overeenkomst van opdracht met een partner of familielid (artikel 7:400 van het Burgerlijk Wetboek): de zorgverlener werkt niet in dienst van de budgethouder.',
      'assignment-organisation':
        'Dit is een overeenkomst van opdracht met een zorginstelling (artikel 7:400 van het Burgerlijk Wetboek): de instelling bepaalt welke van haar medewerkers de zorg verlenen.',
    },
    careNeed:
      'De zorgverlener voorziet in de zorgbehoefte van de budgethouder zoals de zorgbeschrijving hierboven zegt. Verandert de zorg, dan passen partijen de overeenkomst en de zorgbeschrijving meteen aan.',
    sixWeeks:
      'Zeswekenbepaling. Declaraties die de zorgverlener later dan zes weken na de maand van de zorg bij de budgethouder inlevert, worden niet betaald.',
    thirdParty:
      'Derdenbeding. Wordt het budget ingetrokken of herzien door verwijtbaar handelen van de zorgverlener, dan krijgt het zorgkantoor of de gemeente een vordering op de zorgverlener.',
    payment:
      'Betaling. Alleen de Sociale Verzekeringsbank (SVB) betaalt voor deze zorg uit het budget, op de rekening die in het PGB Portaal is vastgesteld. Zorg kan worden gedeclareerd nadat de overeenkomst is goedgekeurd.',
    purpose:
      'Doel. Het budget mag alleen worden besteed aan persoonlijke verzorging, verpleging, begeleiding, huishoudelijke hulp, vervoer naar dagbesteding of behandeling, logeeropvang of kortdurend verblijf, voor zover de toekenning daarin voorziet.',
    changes:
      'Een wijziging geldt pas als zij in het PGB Portaal is vastgelegd en partijen die waar nodig hebben ondertekend.',
    declarationOfPerson:
      'Declareren. Een declaratie noemt de dagen waarop is gewerkt, het uurtarief of andere tarief, het aantal uren of andere eenheden dat moet worden betaald, en naam en burgerservicenummer van de zorgverlener, en wordt door de zorgverlener ondertekend. Inleveren in het portaal geldt als ondertekenen.',
    declarationOfOrganisation:
      'Declareren. Een declaratie of factuur noemt het KVK-nummer, naam en adres van de zorgverlener, de dagen waarop is gewerkt, het tarief en het aantal uren, dagdelen of etmalen, en wordt door de zorgverlener ondertekend. Inleveren in het portaal geldt als ondertekenen.',
    signed: (name, moment) => `${name}, digitaal ondertekend op ${moment}`,
    unsigned: 'Deze versie is nog door niemand ondertekend.',
  },
  message: {
    title: 'Bericht',
    heading: 'Gegevens',
    body: 'Bericht',
    number: 'Nummer van dit bericht',
    sentAt: 'Verstuurd op',
    about: 'Gaat over',
    holder: 'Budgethouder',
    look: 'Bekijken, en wat u kunt doen',
    closing: 'Dit bericht staat ook in het PGB Portaal, bij uw berichten.',
  },
  page: (page, pages) => `Bladzijde ${page} van ${pages}`,
};

const standings: Readonly<Record<Parameters<DocumentTexts['agreement']['standing']>[0], string>> = {
  draft: 'Dit is een concept; er is nog niets afgesproken.',
  shared: 'Dit is een concept dat met de zorgverlener is gedeeld; nog niemand heeft het ondertekend.',
  returned: 'De zorgverlener heeft dit concept teruggestuurd; het is niet ondertekend.',
  'signed-by-provider': 'De zorgverlener heeft ondertekend; de budgethouder nog niet.',
  signed: 'Beide partijen hebben ondertekend; de overeenkomst is nog niet ter beoordeling verstuurd.',
  'in-assessment': 'Beide partijen hebben ondertekend; het zorgkantoor of de gemeente beoordeelt de overeenkomst.',
  approved: 'Beide partijen hebben ondertekend en de overeenkomst is goedgekeurd.',
  rejected: 'Het zorgkantoor of de gemeente heeft deze overeenkomst afgekeurd.',
  amended: 'Voor deze overeenkomst zijn nieuwe afspraken gemaakt.',
  ended: 'Deze overeenkomst is beëindigd.',
};
