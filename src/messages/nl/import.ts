import type { ImportPhrases } from '../shape/import/phrases.ts';

const namedLines = 5;

/** The lines that a line waits for: the first few by their number. */
function linesOf(lines: readonly number[]): string {
  if (lines.length === 0) return 'een andere regel';
  return `regel ${lines.slice(0, namedLines).join(', ')}${lines.length > namedLines ? ', …' : ''}`;
}

export const phrases: ImportPhrases = {
  findings: {
    FILE_EMPTY: () => 'Het bestand is leeg. Verwacht: een regel met kolomnamen en daaronder de regels.',
    FILE_KIND: ({ found }) =>
      `Dit is geen CSV-bestand maar ${found}. Open het in een spreadsheetprogramma en kies Opslaan als, CSV UTF-8.`,
    FILE_CUT_OFF: ({ found, expected }) =>
      `Het bestand houdt hier midden in een regel op${found === '' ? '' : ` (${found} van de ${expected} cellen)`}: het lijkt afgebroken. Maak het opnieuw. Is het toch heel, sluit de laatste regel dan af met een regeleinde.`,
    LAST_LINE_OPEN: () =>
      'Na de laatste cel staat geen regeleinde, terwijl alle andere regels er een hebben, en deze cel kan verder gaan: het bestand kan zijn afgebroken. Is het heel, sluit de laatste regel dan af met een regeleinde, of geef --whole.',
    NO_LINES: () => 'Onder de kolomnamen staat geen enkele zorgregel.',
    DAYS_AS_COLUMNS: ({ found }) =>
      `Op deze regel staan ${found} dagen naast elkaar als kolommen: dit is een rooster. Verwacht: een regel per dag, met de kolommen zorgovereenkomst, datum, zorgfunctie, eenheid en aantal. Zet de dagen onder elkaar, elk met haar datum en aantal. In Excel kan dat met Gegevens, Uit tabel/bereik (Power Query): kies daar de kolommen van de dagen en hef hun draaitabel op (unpivot).`,
    HEADER_MISSING: () =>
      'De eerste regel is een zorgregel. Verwacht: daarboven een regel met kolomnamen, zoals zorgovereenkomst;datum;aantal.',
    HEADER_NOT_SPLIT: () =>
      'Op deze regel staat één cel. Verwacht: de kolomnamen, gescheiden door ; , | of een tab. Staat er een titel boven de kolomnamen, verwijder die dan.',
    COLUMN_MISSING: ({ column, found, meant }) =>
      `De kolom "${column}" ontbreekt.${found === '' ? '' : ` Gevonden kolommen: ${found}.`}${meant === '' ? '' : ` Bij "${meant}": bedoelde u "${column}"?`}`,
    COLUMN_TWICE: ({ column, found }) =>
      found === column
        ? `De kolom "${column}" staat er twee keer in. Verwijder er een.`
        : `De kolommen "${found}" en "${column}" zeggen hetzelfde. Laat er een weg: --ignore-column "${column}".`,
    COLUMN_NOT_FOUND: ({ column, expected, found, meant }) =>
      `De kolom "${expected}", die u voor "${column}" aanwees, staat er niet in. Gevonden kolommen: ${found}.${meant === '' ? '' : ` Bedoelde u "${meant}"?`}`,
    COLUMN_MEASURE: ({ column, found }) =>
      `De kolom "${found}" kan niet "${column}" zijn: haar naam noemt een andere maat. Reken haar om en geef haar een naam die bij de maat past, of laat haar weg: --ignore-column "${found}".`,
    COLUMN_UNREAD: ({ column, meant }) =>
      `De kolom "${column}" lijkt op een hoeveelheid, eenheid, tijd, bedrag of de zorg van een dag of functie, en wordt niet gelezen. ${
        meant === '' ? 'Zeg welke kolom het is' : `Is het "${meant}", zeg dat dan: --map "${meant}=${column}"`
      }, of laat haar weg: --ignore-column "${column}".`,
    COLUMN_SORTS: ({ column, found }) =>
      `De kolom "${column}" wordt niet gelezen, en er staan ${found} verschillende waarden in: er kunnen regels bij zijn die zijn vervallen of geen te declareren zorg zijn. Haal die regels weg, en laat de kolom weg: --ignore-column "${column}".`,
    HOURS_OR_MINUTES: ({ column, found }) =>
      `Alle decimalen onder "${column}" zijn 00, 15, 30 of 45, zoals "${found}" hier: dit kunnen uren en minuten zijn. Zijn ze dat, schrijf ze dan met een dubbele punt, zoals 1:30. Zijn het decimalen van een uur, zeg dat dan: --dialect decimal=comma of decimal=point.`,
    COLUMNS_NO_PAIR: ({ found, column }) =>
      `De kolommen "${found}" en "${column}" staan naast elkaar, en het is niet duidelijk of ze samen één tijd zijn. Zijn het uren en minuten, noem de eerste dan "uren"; laat anders een van beide weg: --ignore-column "${column}".`,
    COLUMN_NAMELESS: ({ found, like }) =>
      `Deze kolom heeft geen naam, maar op regel ${like} staat er ${found} in. Geef haar een naam, of maak haar leeg.`,
    HEADER_DIFFERS: ({ found, expected }) =>
      `Hier staan opnieuw kolomnamen, maar andere of in een andere volgorde. Verwacht: ${expected}. Gevonden: ${found}. Maak van elk deel een eigen bestand, of zet de kolommen in dezelfde volgorde.`,
    OTHER_MEASURE: ({ found }) =>
      `Hier staat "${found}", maar zonder maat in de kolomnaam worden hoeveelheden gelezen in uren, tarieven per uur en bedragen in euro's. Noem de kolom naar wat zij telt, bijvoorbeeld "minuten", "dagdelen" of "tarief per dagdeel", of reken haar om, en haal deze tekst weg.`,
    LINE_TOO_LONG: () => 'De regel is langer dan 1 MB. Dit is geen tabel met regels, of er ontbreken regeleinden.',
    QUOTE_NOT_CLOSED: () =>
      'Een aanhalingsteken wordt niet gesloten. Sluit het, of sla het bestand opnieuw op als CSV als het is afgebroken.',
    QUOTE_OVER_LINES: () =>
      'Tussen twee aanhalingstekens staan hier regeleinden en delen van andere regels, die niet zouden worden gelezen. Waarschijnlijk horen die aanhalingstekens niet bij elkaar: haal ze weg, of zet er twee achter elkaar waar er een bij de tekst hoort.',
    QUOTE_MISPLACED: ({ like }) =>
      `Na een afsluitend aanhalingsteken staat nog tekst. ${
        like === ''
          ? 'Verwacht: het scheidingsteken.'
          : `Het werd geopend op regel ${like}: misschien hoort het daar niet.`
      }`,
    NUL_BYTE: () => 'Hier staat een nul-byte: dit is geen tekstbestand. Sla het op als CSV UTF-8.',
    NOT_UTF8: () =>
      'Deze tekens zijn geen UTF-8. Sla het bestand op als CSV UTF-8, of geef op hoe het is geschreven: --dialect encoding=windows-1252.',
    NOT_UTF16: () => 'Deze tekens zijn geen UTF-16. Sla het bestand op als CSV UTF-8.',
    NOT_WINDOWS_1252: () => 'Deze tekens zijn geen Windows-1252. Sla het bestand op als CSV UTF-8.',
    ENCODINGS_MIXED: () =>
      'Deze tekens zijn UTF-8, andere in het bestand zijn Windows-1252: het is uit twee bestanden samengevoegd. Sla beide op als CSV UTF-8 en voeg ze dan samen.',
    DATE_ORDER: ({ found, like }) =>
      `"${found}" kan alleen maand-dag-jaar zijn, ${
        like === '' ? 'terwijl de dag gewoonlijk vooraan staat' : `terwijl op regel ${like} de dag vooraan staat`
      }: andere datums in deze kolom zijn dan op twee manieren te lezen. Schrijf ze alle op dezelfde manier, of geef de volgorde op: --dialect dates=dmy of dates=mdy.`,
    DATE_EITHER: ({ found }) =>
      `Alle datums in deze kolom zijn op twee manieren te lezen, zoals "${found}". Geef op hoe dag, maand en jaar elkaar volgen: --dialect dates=dmy, dates=mdy of dates=ymd. Of schrijf ze als jjjj-mm-dd.`,
    ROW_LENGTH: ({ found, expected }) =>
      `De regel heeft ${found} ${found === '1' ? 'cel' : 'cellen'}, verwacht: ${expected}.`,
    CELL_MISSING: () => 'Deze cel is leeg en moet gevuld zijn.',
    CELL_AGREEMENT: ({ found, expected }) =>
      `"${found}" is geen nummer van een zorgovereenkomst. ${
        expected === '' ? 'Verwacht: bijvoorbeeld Z0000042.' : `Bedoelde u ${expected}?`
      }`,
    CELL_BUDGET_HOLDER: ({ found, expected }) =>
      `"${found}" is geen nummer van een budgethouder. ${
        expected === '' ? 'Verwacht: bijvoorbeeld A0000042.' : `Bedoelde u ${expected}?`
      }`,
    CELL_CARE_PROVIDER: ({ found, expected }) =>
      `"${found}" is geen nummer van een zorgverlener. ${
        expected === ''
          ? 'Verwacht: bijvoorbeeld V0000042, of een AGB-code of KVK-nummer van acht cijfers.'
          : `Bedoelde u ${expected}?`
      }`,
    CELL_AWARD: ({ found, expected }) =>
      `"${found}" is geen nummer van een toekenning. ${
        expected === ''
          ? 'Verwacht: bijvoorbeeld T0000042, met een spatie of + tussen meer nummers.'
          : `Bedoelde u ${expected}?`
      }`,
    CELL_VAT_NUMBER: ({ found }) =>
      `"${found}" is geen btw-nummer. Verwacht: NL, negen cijfers, B en twee cijfers, zoals NL123456789B01.`,
    CARE_PROVIDER_UNCLEAR: ({ expected }) =>
      expected === ''
        ? 'U kent geen zorgverlener met deze AGB-code of dit KVK-nummer. Vul het nummer van de zorgverlener in (V…), of meld hem eerst aan met pgb agreement create.'
        : `Er is meer dan één zorgverlener met dit nummer. Vul in welke: ${expected}.`,
    CARE_PROVIDER_DIFFERS: ({ found, expected }) =>
      `De regel noemt zorgverlener ${found}, en de zorgovereenkomst is met ${expected}. Verbeter de zorgverlener of de zorgovereenkomst, of laat de kolom weg: --ignore-column.`,
    AWARD_UNCLEAR: ({ expected }) =>
      expected === ''
        ? 'Deze budgethouder heeft op de ingangsdatum geen geldige toekenning die u kunt zien. Verbeter budgethouder of ingangsdatum, of vul de toekenning in.'
        : `Deze budgethouder heeft op de ingangsdatum meer dan één toekenning. Vul in welke: ${expected}.`,
    CELL_DATE: ({ found, expected, like }) =>
      `"${found}" is geen datum. Verwacht: ${expected}${like === '' ? '' : `, zoals op regel ${like}`}.`,
    CELL_DATE_SERIAL: ({ found, expected }) =>
      `"${found}" is het getal waarmee een spreadsheet rekent in plaats van een datum. Bedoelde u ${expected}? Geef de kolom de opmaak datum.`,
    CELL_DAY_NAME: ({ found, expected }) =>
      `"${found}" is een ${expected}. Verwacht: de dag die bij de datum past. Verbeter de datum of de dag.`,
    DATE_DIFFERS: ({ found, expected }) =>
      `Hier staat "${found}", en de datum van deze regel is ${expected}. Verwacht: dezelfde dag. Verbeter een van beide; een kolom die over iets anders gaat laat u weg met --ignore-column.`,
    CELL_NUMBER: ({ found }) =>
      `"${found}" is geen eenduidig getal. Verwacht: bijvoorbeeld 7,5 (zonder punt voor duizendtallen).`,
    CELL_DECIMAL: ({ found, expected, like }) =>
      `"${found}" is anders geschreven dan de rest van de kolom. Verwacht: ${expected}${
        like === '' ? '' : `, zoals op regel ${like}`
      }.`,
    CELL_SCIENTIFIC: ({ found }) =>
      `Een spreadsheet heeft van een lang getal "${found}" gemaakt; de laatste cijfers zijn weg. Geef de kolom de opmaak tekst en vul het getal opnieuw in.`,
    CELL_BECAME_DATE: ({ found }) =>
      `Een spreadsheet heeft van een getal de datum "${found}" gemaakt. Geef de kolom de opmaak getal en vul het opnieuw in, bijvoorbeeld 7,5.`,
    CELL_NO_VALUE: ({ found }) =>
      `"${found}" is geen waarde: een formule heeft geen uitkomst of de kolom is te smal. Herstel dat in de spreadsheet.`,
    CELL_MONEY: ({ found }) => `"${found}" is geld. Verwacht: kilometers, bijvoorbeeld 12,5.`,
    CELL_DISTANCE: ({ found }) => `"${found}" is een afstand. Verwacht: een bedrag in euro's, bijvoorbeeld 64,80.`,
    CELL_HOURS: ({ found }) =>
      `"${found}" uur is geen heel aantal minuten. Verwacht: kwartieren, bijvoorbeeld 7,25 of 7:15.`,
    CELL_MINUTES: ({ found }) =>
      `Uren en minuten (${found}) zijn samen geen tijd zoals 1 uur en 30 minuten. Verwacht: hele uren met 0 tot en met 59 minuten. Zeggen beide kolommen hetzelfde, laat er dan een weg met --ignore-column.`,
    CELL_UNIT: ({ found }) =>
      `De eenheid "${found}" is een andere dan de kolomnaam van de hoeveelheid of het tarief noemt. Verbeter de cel of de kolomnaam.`,
    CELL_CREDIT: ({ found }) =>
      `"${found}" is een correctie omlaag, en een declaratie vermeldt wat er geleverd is. Trek het af van het aantal op de regel die te hoog is, en haal dan pas deze regel weg. Is die regel al gedeclareerd, importeer dan de hele maand opnieuw met --update.`,
    CELL_TIME: ({ found, meant }) =>
      meant === ''
        ? `"${found}" is geen tijd. Verwacht: uu:mm, bijvoorbeeld 9:30.`
        : `Een dienst begint niet om "${found}". Verwacht: ${meant} met de datum van de volgende dag.`,
    CELL_TIME_SAME: ({ found }) =>
      `De eindtijd "${found}" is ook de begintijd. Duurt de dienst tot het einde van de dag, schrijf dan 24:00.`,
    CELL_TIME_SKIPPED: ({ found }) =>
      `De tijd "${found}" bestaat die nacht niet: de klok gaat van 2:00 naar 3:00. Verwacht: een tijd voor 2:00 of vanaf 3:00.`,
    CELL_TIME_TWICE: ({ found, expected }) =>
      `De tijd "${found}" komt die nacht twee keer voor, want de klok gaat van 3:00 terug naar 2:00. Welke is het? Verwacht: de eerste of de tweede van ${expected}, of de uren in de kolom aantal.`,
    CELL_TIME_OFFSET: ({ found, expected }) =>
      `"${found}" is die dag niet de Nederlandse tijd. Verwacht: ${expected}, of de tijd zonder toevoeging.`,
    TIMES_DIFFER: ({ hours, nextHours }) =>
      `Het aantal is ${hours} uur, maar van begintijd tot eindtijd is het ${nextHours} uur zonder pauze. Verwacht: hetzelfde. Verbeter een van beide, of vul de pauze in.`,
    CELL_BREAK: ({ found }) =>
      `De pauze "${found}" is negatief, of zo lang als het werk zelf. Verwacht: uren, bijvoorbeeld 0,5 of 0:30.`,
    CELL_WORD: ({ found, expected }) => `"${found}" is onbekend. Verwacht: een van ${expected}.`,
    CELL_YES_NO: ({ found }) => `"${found}" is onbekend. Verwacht: ja of nee.`,
    CELL_MEASURE: ({ found, expected }) =>
      `Hier staat "${found}", maar deze regel wordt gelezen per ${expected} en met bedragen in euro's. Zet de eenheid in de kolom eenheid en reken bedragen om, of haal deze tekst weg; kolommen die nergens over gaan laat u weg met --ignore-column.`,
    LINE_NO_CARE: ({ found }) =>
      `Deze regel zegt hier "${found}". Is het geen zorg die is geleverd en nog moet worden gedeclareerd, verwijder de regel dan; haal anders deze woorden weg.`,
    CELL_TOO_LONG: ({ found, expected }) => `De tekst heeft ${found} tekens, ten hoogste ${expected} zijn toegestaan.`,
    SHIFT_CUT: ({ hours, nextHours }) =>
      `De dienst loopt door in de volgende maand: ${hours} uur telt in deze maand en ${nextHours} uur op de eerste van de volgende. Een pauze is van het langste deel afgetrokken.`,
    SHIFT_LONG: ({ hours }) =>
      `De dienst loopt door na middernacht en duurt ${hours} uur. Klopt dat, of zijn begintijd en eindtijd verwisseld?`,
    BLANK_LINES: ({ found, lines }) => `Lege regels overgeslagen: ${found} (regel ${lines}).`,
    TOTAL_ROWS: ({ found, lines }) => `Totaalregels aan het einde overgeslagen: ${found} (regel ${lines}).`,
    TOTAL_ROW_INSIDE: () =>
      'Dit lijkt een totaalregel, maar er volgen nog regels. Verwijder hem, of vul in wat ontbreekt.',
    LINE_SUM_ABOVE: ({ found, expected }) =>
      `Dit is precies wat regel ${found} tot en met ${expected} samen zijn, en een cel is leeg die daar overal is ingevuld: dit lijkt een totaal. Verwijder de regel; is het zorg, vul dan de lege cel in.`,
    TOTAL_DIFFERS: ({ found, expected }) =>
      `De totaalregel zegt ${found}, de regels erboven zijn samen ${expected}. Ontbreekt er een regel, of staat er een te veel? Verbeter het bestand, of zeg zelf wat het samen is: --expect-hours of --expect-amount.`,
    HEADER_LINES: ({ found, lines }) => `Herhaalde kolomnamen overgeslagen: ${found} (regel ${lines}).`,
    TITLE_LINES: ({ found, lines }) => `Regels boven de kolomnamen overgeslagen: ${found} (regel ${lines}).`,
    FOOTER_LINES: ({ found, lines }) => `Voetregels overgeslagen: ${found} (regel ${lines}).`,
    ZERO_LINES: ({ found, lines }) => `Regels met alleen nullen overgeslagen: ${found} (regel ${lines}).`,
    INVOICE_DIFFERS: () =>
      'De factuur is een andere dan op de eerste regel van deze overeenkomst en maand. Een declaratie heeft één factuur: maak het nummer en de datum in alle regels gelijk.',
    AGREEMENT_DIFFERS: () =>
      'Deze cel is anders dan op de eerste regel van dezelfde budgethouder en zorgverlener. Regels van één zorgovereenkomst verschillen alleen in zorgfunctie, eenheid en tarief.',
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
      `Voor deze overeenkomst en maand is met import ${job} al een declaratie ingediend, ${found}, met andere zorg. Per maand is er één. Moet deze gelden? Trek die dan eerst in, zolang die nog niet wordt uitbetaald.`,
    INVOICE_IMPORTED_BEFORE: ({ found, job }) =>
      `Dit factuurnummer is met import ${job} al gebruikt in declaratie ${found}. Geef elke factuur een eigen nummer.`,
    DECLARED_DIFFERENTLY: ({ found, difference }) =>
      `Deze zorg is eerder gedeclareerd als ${found} en is nu anders: ${difference} Moet gelden wat in dit bestand staat? Importeer opnieuw met --update: dan wordt ${found} ingetrokken, ook de regels die niet in dit bestand staan.`,
    DECLARED_PARTLY: ({ found, before, after }) =>
      `Voor deze overeenkomst en maand staat ${found} al (${before}), en dit bestand (${after}) bevat niet alles wat daarin staat. Komt dit erbij? Importeer opnieuw met --add: dan wordt ${found} ingetrokken en worden beide delen samen één declaratie. Komt dit in de plaats ervan? Trek ${found} dan eerst in met pgb declaration withdraw.`,
    DECLARED_MORE: ({ found, difference }) =>
      `Deze regels staan al in ${found}, die er meer heeft: ${difference} ${found} blijft zoals zij is, want andere regels van dit bestand zijn fout, of zeggen niet bij welke overeenkomst of maand zij horen, en kunnen erbij horen. Verbeter die eerst.`,
    DECLARED_ALIKE: ({ found, days }) =>
      `Op ${days} staat in ${found} al precies dezelfde zorg, misschien van een andere regel van het eerste bestand of op een tijd die er niet bij staat. Er is niets gedeclareerd. Is dit een tweede bezoek? Importeer de hele maand met --update. Is het hetzelfde bezoek? Verwijder de regel.`,
    ADD_CLASHES: ({ found, days }) =>
      `Op ${days} staat in ${found} al dezelfde zorg met een andere hoeveelheid of een ander tarief. Er is niets toegevoegd. Is dit een tweede bezoek, of moet ${found} veranderen? Importeer de hele maand met --update. Haal die regels hier anders weg, of maak ze gelijk.`,
    ADD_INVOICE_DIFFERS: ({ found }) =>
      `${found} heeft een andere factuur dan deze regels, en een declaratie heeft één factuur. Er is niets toegevoegd. Zet op deze regels de factuur van ${found}, of laat nummer en datum leeg.`,
    ADD_REFUSED: ({ found }) =>
      `Samen met ${found} zou het portaal deze regels niet aannemen. Er is niets veranderd: ${found} staat er nog. Wat er fout is, staat hierachter.`,
    UPDATE_TOO_LATE: ({ found, difference }) =>
      `Deze zorg is eerder gedeclareerd als ${found} en is nu anders: ${difference} ${found} kan niet meer worden ingetrokken. Overleg met de budgethouder.`,
    DECLARED_PAID: ({ found, difference }) =>
      `Deze zorg is eerder gedeclareerd als ${found} en is nu anders: ${difference} ${found} wordt uitbetaald of is al uitbetaald. Er is niets gedeclareerd. Moet gelden wat in dit bestand staat, en staat alles van die maand erin? Importeer na de uitbetaling opnieuw met --update: dan wordt ${found} gecorrigeerd, en wordt het verschil betaald of verrekend.`,
    UPDATE_REFUSED: ({ found }) =>
      `In de plaats van ${found} zou het portaal deze regels niet aannemen. Er is niets veranderd: ${found} staat er nog. Wat er fout is, staat hierachter.`,
    UPDATE_UNDONE: ({ found, meant }) =>
      `${found} was ingetrokken, maar het portaal nam deze regels niet aan. De zorg van ${found} is daarom opnieuw ingediend, als ${meant}. Wat er fout is, staat hierachter.`,
    UPDATE_LOST: ({ found }) =>
      `De zorg van ${found} staat niet meer in het portaal: ${found} is ingetrokken, en het portaal nam deze regels niet aan en de oude ook niet meer. Bekijk wat er in stond met pgb declaration show ${found}, en dien dat opnieuw in zodra hersteld is wat hierachter staat.`,
    DRAFTED_DIFFERENTLY: ({ found, column }) =>
      `Deze zorgovereenkomst is eerder opgesteld als ${found} en is nu anders bij: ${column}. Moet gelden wat hier staat? Importeer opnieuw met --update: dan wordt concept ${found} gewijzigd.`,
    DRAFT_UPDATE_TOO_LATE: ({ found, column }) =>
      `Deze zorgovereenkomst is eerder opgesteld als ${found} en is nu anders bij: ${column}. ${found} is geen concept meer en wordt niet gewijzigd. Haal haar eerst terug met pgb agreement reopen, of beëindig haar.`,
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
    held: (lines) => `Aan deze regel is niets fout. Hij wacht op ${linesOf(lines)} van dezelfde overeenkomst en maand.`,
    'not-sent': () => 'Deze regel is nog niet verstuurd. Voer dezelfde opdracht opnieuw uit.',
  },
  agreements: {
    findings: {
      FILE_EMPTY: () =>
        'Het bestand is leeg. Verwacht: een regel met kolomnamen en daaronder de tarieven, een per regel.',
      NO_LINES: () => 'Onder de kolomnamen staat geen enkele regel.',
      HEADER_MISSING: () =>
        'De eerste regel heeft geen kolomnamen. Verwacht: een regel zoals pgb agreement template die schrijft.',
      LINE_TOO_LONG: () =>
        'De regel is langer dan 1 MB. Dit is geen bestand met zorgovereenkomsten, of er ontbreken regeleinden.',
      TOTAL_ROW_INSIDE: () =>
        'Dit lijkt een totaalregel, maar er volgen nog andere regels. Verwijder hem, of vul budgethouder en ingangsdatum in.',
      LINE_NO_CARE: ({ found }) =>
        `Deze regel zegt hier "${found}". Moet hiervoor geen zorgovereenkomst worden opgesteld, verwijder de regel dan; haal anders deze woorden weg, of laat de kolom weg met --ignore-column.`,
      TOO_MANY_LINES: ({ found, expected }) =>
        `Deze zorgovereenkomst heeft ${found} regels, ten hoogste ${expected} tarieven zijn toegestaan. Haal dubbele tarieven weg.`,
      REFUSED_BEFORE: ({ found }) =>
        `Deze zorgovereenkomst is precies zo al eens opgesteld (${found}) en toen afgekeurd. Verbeter haar, of zet na overleg een ander kenmerk op de regels.`,
      ITEM_TOO_LARGE: () => 'Deze regels samen zijn te groot voor het portaal. Maak de teksten korter.',
    },
    outcomes: { duplicate: 'al opgesteld' },
    reasons: {
      held: (lines) => `Aan deze regel is niets fout. Hij wacht op ${linesOf(lines)} van dezelfde zorgovereenkomst.`,
    },
  },
  amendments: {
    findings: {
      FILE_EMPTY: () =>
        'Het bestand is leeg. Verwacht: een regel met kolomnamen en daaronder de wijzigingen, een regel per tarief.',
      NO_LINES: () => 'Onder de kolomnamen staat geen enkele regel.',
      HEADER_MISSING: () =>
        'De eerste regel heeft geen kolomnamen. Verwacht: een regel zoals zorgovereenkomst;ingangsdatum;verhoging.',
      LINE_TOO_LONG: () =>
        'De regel is langer dan 1 MB. Dit is geen bestand met wijzigingen, of er ontbreken regeleinden.',
      TOTAL_ROW_INSIDE: () =>
        'Dit lijkt een totaalregel, maar er volgen nog andere regels. Verwijder hem, of vul zorgovereenkomst en ingangsdatum in.',
      LINE_NO_CARE: ({ found }) =>
        `Deze regel zegt hier "${found}". Moet deze zorgovereenkomst niet worden gewijzigd, verwijder de regel dan; haal anders deze woorden weg, of laat de kolom weg met --ignore-column.`,
      AGREEMENT_DIFFERS: () =>
        'Deze cel is anders dan op de eerste regel van dezelfde wijziging (zelfde zorgovereenkomst en ingangsdatum). Regels van één wijziging verschillen alleen in zorgfunctie, eenheid en tarief.',
      TOO_MANY_LINES: ({ found, expected }) =>
        `Deze wijziging heeft ${found} regels, ten hoogste ${expected} tarieven zijn toegestaan. Haal dubbele tarieven weg.`,
      REFUSED_BEFORE: ({ found }) =>
        `Precies deze wijziging van ${found} is al eens afgekeurd. Wijzig iets anders, of gebruik na overleg pgb agreement amend voor deze zorgovereenkomst.`,
      ITEM_TOO_LARGE: () => 'Deze regels samen zijn te groot voor het portaal. Maak de teksten korter.',
    },
    outcomes: { duplicate: 'al gewijzigd' },
    reasons: {
      held: (lines) => `Aan deze regel is niets fout. Hij wacht op ${linesOf(lines)} van dezelfde wijziging.`,
    },
  },
  awards: {
    findings: {
      FILE_EMPTY: () =>
        'Het bestand is leeg. Verwacht: een regel met kolomnamen en daaronder de toekenningen, een regel per zorgfunctie.',
      NO_LINES: () => 'Onder de kolomnamen staat geen enkele regel.',
      HEADER_MISSING: () =>
        'De eerste regel heeft geen kolomnamen. Verwacht: een regel zoals budgethouder;ingangsdatum;wet;einddatum;bedrag;zorgfunctie.',
      LINE_TOO_LONG: () =>
        'De regel is langer dan 1 MB. Dit is geen bestand met toekenningen, of er ontbreken regeleinden.',
      TOTAL_ROW_INSIDE: () =>
        'Dit lijkt een totaalregel, maar er volgen nog andere regels. Verwijder hem, of vul budgethouder en ingangsdatum in.',
      LINE_NO_CARE: ({ found }) =>
        `Deze regel zegt hier "${found}". Moet hiervoor geen toekenning worden ingevoerd, verwijder de regel dan; haal anders deze woorden weg, of laat de kolom weg met --ignore-column.`,
      AGREEMENT_DIFFERS: () =>
        'Deze cel is anders dan op de eerste regel van dezelfde toekenning (zelfde budgethouder, wet en ingangsdatum). Regels van één toekenning verschillen alleen in zorgfunctie en het bedrag daarvan.',
      TOO_MANY_LINES: ({ found, expected }) =>
        `Deze toekenning heeft ${found} regels, en er zijn ${expected} zorgfuncties. Haal dubbele regels weg.`,
      REFUSED_BEFORE: ({ found }) =>
        `Precies deze toekenning is al eens ingevoerd (${found}) en toen ingetrokken. Is zij weer nodig, voer haar dan in met pgb office award create.`,
      ITEM_TOO_LARGE: () => 'Deze regels samen zijn te groot voor het portaal.',
    },
    outcomes: { duplicate: 'al ingevoerd' },
    reasons: {
      held: (lines) => `Aan deze regel is niets fout. Hij wacht op ${linesOf(lines)} van dezelfde toekenning.`,
    },
  },
  difference: ({ before, after, days, linesGone, linesAdded }) =>
    `${before} werden ${after}${days === '' ? '' : `, op ${days}`}. Regels die vervallen: ${linesGone}; regels die erbij komen: ${linesAdded}.`,
  care: (lines, amounts) => `${lines} ${lines === 1 ? 'regel' : 'regels'} en ${amounts}`,
  days: (first, more) => (more === 0 ? first : `${first} en ${more} andere dagen`),
  forms: {
    weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    dates: { dmy: 'dd-mm-jjjj', mdy: 'mm-dd-jjjj', ymd: 'jjjj-mm-dd' },
    decimals: { ',': 'decimale komma', '.': 'decimale punt' },
    separator: (separator) => `Scheidingsteken ${separator}`,
    tab: 'tab',
    sepLine: 'sep= op de eerste regel',
    encoding: (name, hasMark) => (hasMark ? `${name} met BOM` : name),
    lineEnding: (name, isMixed) => (isMixed ? `${name} (en andere regeleinden)` : name),
    datesIn: (form) => `datums ${form}`,
    columns: (headers, basis) => `(${headers.join(', ')}: ${basis})`,
    basis: (by, cells) => {
      if (by === 'cells') return cells === 1 ? 'uit 1 cel' : `uit ${cells} cellen`;
      return by === 'pinned' ? 'opgegeven' : 'aangenomen';
    },
  },
  notADialect: ({ key, found, allowed }) =>
    key === ''
      ? `"${found}" is onbekend. Verwacht: ${allowed.map((each) => `${each}=…`).join(', ')}, gescheiden door komma's.`
      : `${key}=${found} is onbekend. Verwacht voor ${key}: een van ${allowed.join(', ')}.`,
  place: (line, column) => (column === undefined ? `Regel ${line}` : `Regel ${line}, kolom ${column}`),
};
