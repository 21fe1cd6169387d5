import type { ImportWording } from '../import.ts';

export const wording: ImportWording = {
  findings: {
    FILE_EMPTY: () => 'Het bestand is leeg. Verwacht: een regel met kolomnamen en daaronder de zorgregels.',
    COLUMN_MISSING: ({ column, found, meant }) =>
      `De kolom "${column}" ontbreekt. Gevonden kolommen: ${found}.${meant === '' ? '' : ` Bij "${meant}": bedoelde u "${column}"?`}`,
    COLUMN_TWICE: ({ column }) => `De kolom "${column}" staat er twee keer in. Verwijder er een.`,
    COLUMN_NOT_FOUND: ({ column, expected, found, meant }) =>
      `De kolom "${expected}", die u voor "${column}" aanwees, staat er niet in. Gevonden kolommen: ${found}.${meant === '' ? '' : ` Bedoelde u "${meant}"?`}`,
    LINE_TOO_LONG: () =>
      'De regel is langer dan 1 MB. Dit is geen bestand met zorgregels, of er ontbreken regeleinden.',
    QUOTE_NOT_CLOSED: () =>
      'Een aanhalingsteken wordt niet gesloten. Sluit het, of sla het bestand opnieuw op als CSV.',
    QUOTE_MISPLACED: () => 'Na een afsluitend aanhalingsteken staat nog tekst. Verwacht: het scheidingsteken.',
    NUL_BYTE: () => 'Hier staat een nul-byte: dit is geen tekstbestand. Sla het op als CSV UTF-8.',
    NOT_UTF8: () => 'Deze tekens zijn geen UTF-8. Sla het bestand op als CSV UTF-8.',
    ROW_LENGTH: ({ found, expected }) => `De regel heeft ${found} cellen, verwacht: ${expected}.`,
    CELL_MISSING: () => 'Deze cel is leeg en moet gevuld zijn.',
    CELL_AGREEMENT: ({ found }) =>
      `"${found}" is geen nummer van een zorgovereenkomst. Verwacht: bijvoorbeeld Z0000042.`,
    CELL_DATE: ({ found }) => `"${found}" is geen datum. Verwacht: dd-mm-jjjj, bijvoorbeeld 01-10-2026.`,
    CELL_NUMBER: ({ found }) =>
      `"${found}" is geen eenduidig getal. Verwacht: bijvoorbeeld 7,5 (zonder punt voor duizendtallen).`,
    CELL_HOURS: ({ found }) =>
      `"${found}" uur is geen heel aantal minuten. Verwacht: kwartieren, bijvoorbeeld 7,25 of 7:15.`,
    CELL_TIME: ({ found }) => `"${found}" is geen tijd, of ligt niet na de begintijd. Verwacht: uu:mm.`,
    CELL_BREAK: ({ found }) =>
      `De pauze "${found}" is negatief, of zo lang als het werk zelf. Verwacht: uren, bijvoorbeeld 0,5 of 0:30.`,
    CELL_WORD: ({ found, expected }) => `"${found}" is onbekend. Verwacht: een van ${expected}.`,
    CELL_TOO_LONG: ({ found, expected }) => `De tekst heeft ${found} tekens, ten hoogste ${expected} zijn toegestaan.`,
    INVOICE_DIFFERS: () =>
      'De factuur is een andere dan op de eerste regel van deze overeenkomst en maand. Een declaratie heeft een factuur.',
    TOO_MANY_LINES: ({ found, expected }) =>
      `Deze overeenkomst heeft in deze maand ${found} regels, ten hoogste ${expected} zijn toegestaan. Voeg regels van dezelfde dag samen, of verbeter het nummer van de overeenkomst.`,
    WITHDRAWN_BEFORE: ({ found }) =>
      `Deze declaratie is al eens ingediend (${found}) en daarna ingetrokken. Zet een ander kenmerk op de regels om haar opnieuw in te dienen.`,
    REFUSED_BEFORE: ({ found }) =>
      `Deze declaratie is al eens ingediend (${found}) en toen door de budgethouder afgekeurd. Verbeter haar, of zet na overleg een ander kenmerk op de regels.`,
    DECLARED_BEFORE: ({ found }) =>
      `Deze zorg is al gedeclareerd als ${found}, precies zo. Zij wordt niet nog eens ingediend; u hoeft niets te doen.`,
    IMPORTED_BEFORE: ({ found, job }) =>
      `Deze zorg is met import ${job} al ingediend als ${found}, precies zo. Zij wordt niet nog eens ingediend; u hoeft niets te doen.`,
    MONTH_IMPORTED_BEFORE: ({ found, job }) =>
      `Voor deze overeenkomst en maand is met import ${job} al een declaratie ingediend, ${found}, met andere zorg. Per maand is er één; trek die eerst in als deze moet gelden.`,
    INVOICE_IMPORTED_BEFORE: ({ found, job }) =>
      `Dit factuurnummer is met import ${job} al gebruikt in declaratie ${found}. Geef elke factuur een eigen nummer.`,
    DECLARED_DIFFERENTLY: ({ found, difference }) =>
      `Deze zorg is eerder gedeclareerd als ${found} en is nu anders: ${difference} Moet de nieuwe gelden? Importeer opnieuw met --update: dan wordt ${found} ingetrokken.`,
    UPDATE_TOO_LATE: ({ found, difference }) =>
      `Deze zorg is eerder gedeclareerd als ${found} en is nu anders: ${difference} ${found} kan niet meer worden ingetrokken. Overleg met de budgethouder.`,
    ITEM_TOO_LARGE: () => 'Deze regels samen zijn te groot voor het portaal. Maak de opmerkingen korter.',
    PORTAL_FAILED: ({ found }) =>
      `Het portaal kan deze regels niet verwerken. Meld dit bij het portaal met verzoeknummer ${found}.`,
  },
  outcomes: {
    accepted: 'aangenomen',
    duplicate: 'al ingediend',
    changed: 'veranderd',
    rejected: 'afgewezen',
    held: 'vastgehouden',
    'not-sent': 'niet verstuurd',
  },
  reasons: {
    held: 'Aan deze regel is niets fout. Hij wacht op een andere regel van dezelfde overeenkomst en maand.',
    'not-sent': 'Deze regel is nog niet verstuurd. Voer dezelfde opdracht opnieuw uit.',
  },
  difference: ({ linesBefore, linesAfter, minutesBefore, minutesAfter, days, moreDays }, hours) =>
    `${linesBefore} regels en ${hours(minutesBefore)} werden ${linesAfter} regels en ${hours(minutesAfter)}` +
    (days === '' ? '.' : `, op ${days}${moreDays > 0 ? ` en ${moreDays} andere dagen` : ''}.`),
  place: (line, column) => (column === undefined ? `Regel ${line}` : `Regel ${line}, kolom ${column}`),
};
