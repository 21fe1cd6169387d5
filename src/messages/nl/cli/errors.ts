import type {
  ChangedSince,
  ColumnsMissing,
  InvalidValue,
  UnknownSheet,
  WorkbookProblem,
} from '../../shape/cli/errors.ts';
import { start } from '../start.ts';

function meant(suggestions: readonly string[]): string {
  return suggestions.length === 0 ? '' : `Bedoelde u ${suggestions.join(' of ')}? `;
}

const expected = {
  text: 'een tekst',
  name: 'een naam',
  'short-name': 'een naam van letters, cijfers, streepjes en punten, zonder spaties',
  count: 'een geheel getal',
  date: 'een datum, bijvoorbeeld 2026-10-01 of 01-10-2026',
  month: 'een maand, bijvoorbeeld 2026-10',
  amount: 'een bedrag in euro’s, bijvoorbeeld 65 of 1.234,56',
  hours: 'uren, bijvoorbeeld 7,5 of 7:30',
  id: 'een nummer',
  choice: 'een van de mogelijkheden',
  file: 'een bestand',
  folder: 'een map',
  url: 'een adres dat begint met https:// (http:// alleen op deze computer zelf), zonder naam of wachtwoord erin',
  database: 'een adres van PostgreSQL dat begint met postgres://',
  'error-limit': 'een aantal regels, bijvoorbeeld 100, of een deel ervan',
  duration: 'een aantal weken of dagen, bijvoorbeeld 6w of 10d',
  line: 'een dag en een aantal, bijvoorbeeld 2026-10-01=7,5',
  raise: 'een zorgovereenkomst en een percentage',
  percentage: 'een percentage, zoals 3% of 2,5%',
  functionAmount: 'een zorgfunctie en een bedrag',
  agreementHours: 'een zorgovereenkomst en uren per week',
  rate: 'een zorgfunctie, een eenheid en een bedrag',
  percent: 'een percentage, bijvoorbeeld 1% of 0,5%',
  pause: 'een aantal seconden, bijvoorbeeld 2s of 200ms',
  statusShare: '429 of 503 met een percentage, bijvoorbeeld 429=5%',
  slowness: 'een aantal seconden, zo nodig met een percentage, bijvoorbeeld 2s of 2s=10%',
  column: 'een kolom en de naam die zij in het bestand heeft',
  json: 'JSON',
};

function expectation({ expected: kind, limits, choices, example }: InvalidValue): string {
  if (choices.length > 0) return `een van: ${choices.join(', ')}`;
  if (limits) return `${expected[kind]} van ${limits.min} tot en met ${limits.max}`;
  return example === undefined ? expected[kind] : `${expected[kind]}, bijvoorbeeld ${example}`;
}

const workbookProblems: Readonly<Record<WorkbookProblem, (cell: string) => string>> = {
  damaged: () => 'de werkmap is beschadigd of niet heel.',
  encrypted: () => 'de werkmap is met een wachtwoord versleuteld.',
  binary: () => 'het is een binaire werkmap (xlsb).',
  'too-large': () => 'uitgepakt is de werkmap of één tekst erin groter dan in enig bestand met zorgregels.',
  'cell-too-long': (cell) => `cel ${cell} heeft meer dan 32.767 tekens, meer dan een spreadsheet toestaat.`,
};

function quoted(names: readonly string[]): string {
  return names.map((name) => `‘${name}’`).join(', ');
}

/** Errors on this side of the portal: each text says what happened, and what to do next. */
export const errors = {
  ...start,
  'password-typed': (_: object) => ({
    what: 'In --database staat een wachtwoord. Iedereen op deze computer kan dat lezen in de lijst van processen.',
    next: 'Zet het adres in PGB_DATABASE, of laat het wachtwoord weg en zet het in PGPASSWORD of in het bestand van PGPASSFILE.',
  }),
  'unknown-command': ({ name, suggestions, help }: { name: string; suggestions: readonly string[]; help: string }) => ({
    what: `De opdracht ‘${name}’ bestaat niet.`,
    next: `${meant(suggestions)}De opdrachten: ${help}`,
  }),
  'missing-command': ({ help }: { help: string }) => ({
    what: 'Er ontbreekt wat u wilt doen.',
    next: `De mogelijkheden: ${help}`,
  }),
  'unknown-option': ({
    option,
    suggestions,
    help,
  }: {
    option: string;
    suggestions: readonly string[];
    help: string;
  }) => ({
    what: `De optie ${option} bestaat niet bij deze opdracht.`,
    next: `${meant(suggestions)}De opties: ${help}`,
  }),
  'missing-value': ({ option, help }: { option: string; help: string }) => ({
    what: `Achter ${option} ontbreekt een waarde.`,
    next: `Geef de waarde na de optie. Een voorbeeld: ${help}`,
  }),
  'missing-option': ({ option }: { option: string }) => ({
    what: `De optie ${option} ontbreekt.`,
    next: `Geef ${option} mee; dezelfde opdracht met --help toont een voorbeeld.`,
  }),
  'nothing-to-amend': (_: object) => ({
    what: 'Er is geen goedgekeurde zorgovereenkomst die hierbij past, en dus niets te wijzigen.',
    next: 'Bekijk welke er zijn: pgb agreement list --status approved. Kies een andere budgethouder, zorgverlener of zorgwet.',
  }),
  'missing-argument': ({ name, help }: { name: string; help: string }) => ({
    what: `Er ontbreekt een waarde: <${name}>.`,
    next: `Een voorbeeld: ${help}`,
  }),
  'excess-arguments': ({ help }: { help: string }) => ({
    what: 'Er staat meer achter de opdracht dan erbij hoort.',
    next: `Zet een waarde met spaties tussen aanhalingstekens. De vorm: ${help}`,
  }),
  'invalid-value': (params: InvalidValue) => ({
    what: `${params.place}: ‘${params.typed}’ kan hier niet.`,
    next: `${meant(params.suggestions)}Verwacht wordt ${expectation(params)}.`,
  }),
  'unknown-field': ({
    field,
    allowed,
    suggestions,
  }: {
    field: string;
    allowed: readonly string[];
    suggestions: readonly string[];
  }) => ({
    what: `Het veld ‘${field}’ bestaat hier niet.`,
    next: `${meant(suggestions)}Kies uit: ${allowed.join(', ')}`,
  }),
  'unknown-topic': ({ topic, suggestions }: { topic: string; suggestions: readonly string[] }) => ({
    what: `Er is geen uitleg over ‘${topic}’.`,
    next: `${meant(suggestions)}Begin bij: pgb --help`,
  }),
  'unknown-setting': ({
    key,
    allowed,
    suggestions,
  }: {
    key: string;
    allowed: readonly string[];
    suggestions: readonly string[];
  }) => ({
    what: `De instelling ‘${key}’ bestaat niet.`,
    next: `${meant(suggestions)}Kies uit: ${allowed.join(', ')}`,
  }),
  'options-conflict': ({ one, other }: { one: string; other: string }) => ({
    what: `${one} en ${other} gaan niet samen.`,
    next: 'Geef er één van de twee.',
  }),
  'faults-together': (_: object) => ({
    what: '--drop, --drop-after-commit en --status zijn samen meer dan 100%.',
    next: 'Een verzoek eindigt op één manier: kies lagere percentages.',
  }),
  'needs-running-portal': (_: object) => ({
    what: 'Storingen horen bij een oefenportaal dat blijft draaien.',
    next: 'Start er een met pgb portal start, met dezelfde opties, of noem er een met --portal.',
  }),
  'nothing-chosen': ({ options }: { options: string }) => ({
    what: 'Er is niets gekozen om dit mee te doen.',
    next: `Geef ${options}.`,
  }),
  'needs-terminal': ({ option }: { option: string }) => ({
    what: 'Hier is geen terminal om een vraag te stellen.',
    next: `Geef het antwoord mee met ${option}, of start de opdracht in een terminal.`,
  }),
  'needs-confirmation': ({ option }: { option: string }) => ({
    what: 'Dit kan niet ongedaan worden gemaakt en hier is geen terminal om u te laten bevestigen.',
    next: `Geef ${option} mee als u het zeker weet.`,
  }),
  'needs-reading': ({ agreement }: { agreement: string }) => ({
    what: `U staat in voor wat in ${agreement} staat, en hier is geen terminal om het u te laten lezen.`,
    next: `Lees het met pgb agreement show ${agreement} en geef de versie die u las mee met --read-version, of --yes voor de versie die er nu staat.`,
  }),
  'file-unreadable': ({ file, reason }: { file: string; reason: string }) => ({
    what: `Het bestand ${file} kan niet gelezen worden (${reason}).`,
    next: 'Controleer de naam en of u het mag lezen.',
  }),
  'json-invalid': ({ file, line, column }: { file: string; line?: number; column?: number }) => ({
    what: `Wat in ${file} staat, is geen geldige JSON${line === undefined ? '' : ` (regel ${line}, kolom ${column})`}.`,
    next: 'Controleer aanhalingstekens, komma’s en haakjes.',
  }),
  'json-no-object': ({ file }: { file: string }) => ({
    what: `Wat in ${file} staat, is JSON, maar niet één object.`,
    next: 'Verwacht wordt één object: velden met hun waarden, tussen { en }.',
  }),
  'payroll-file-empty': ({ file }: { file: string }) => ({
    what: `In ${file} staan geen regels van een uitslag.`,
    next: 'Verwacht wordt CSV met een kopregel, of JSON met een lijst in lines. Begin met het bestand van `pgb office payroll lines`.',
  }),
  'payroll-file-broken': ({ file, line }: { file: string; line: number }) => ({
    what: `${file} is vanaf regel ${line} niet te lezen als CSV.`,
    next: 'Verwacht wordt UTF-8 met puntkomma’s; bewaar het bestand opnieuw zo.',
  }),
  'payroll-cells-excess': ({ file, line }: { file: string; line: number }) => ({
    what: `Regel ${line} van ${file} heeft meer cellen dan de kopregel.`,
    next: 'Geef elke kolom een naam in de kopregel, of haal de cellen weg.',
  }),
  'payroll-column-unknown': ({
    file,
    name,
    expected: names,
  }: {
    file: string;
    name: string;
    expected: readonly string[];
  }) => ({
    what: `De kolom ‘${name}’ in ${file} hoort niet bij een uitslag.`,
    next: `Verwacht worden ${names.join(', ')} en de kolommen van de loonopdracht zelf; haal de kolom weg.`,
  }),
  'payroll-column-missing': ({ file, name }: { file: string; name: string }) => ({
    what: `In ${file} ontbreekt de kolom ‘${name}’.`,
    next: 'Begin met het bestand van `pgb office payroll lines` en vul in wat is ingehouden en wat netto is.',
  }),
  'payroll-cell-unreadable': ({
    file,
    line,
    name,
    form,
  }: {
    file: string;
    line: number;
    name: string;
    form: 'json' | 'csv';
  }) => ({
    what: `Regel ${line} van ${file}: wat bij ‘${name}’ staat, is niet te lezen.`,
    next: `Verwacht wordt ${name.startsWith('paymentId') || name === 'uitbetaling' ? 'het nummer van een uitbetaling, bijvoorbeeld U0000817' : form === 'json' ? 'een heel aantal eurocenten van 0 of meer' : 'een bedrag in euro’s van 0 of meer, bijvoorbeeld 1234,56'}. Er is niets ingelezen.`,
  }),
  'payroll-other-order': ({ file, line, expected: order }: { file: string; line: number; expected: string }) => ({
    what: `Regel ${line} van ${file} hoort bij een andere loonopdracht dan ${order}.`,
    next: 'Kies het bestand van deze loonopdracht, of geef het nummer van de andere.',
  }),
  'unknown-persona': ({
    persona,
    allowed,
    suggestions,
  }: {
    persona: string;
    allowed: readonly string[];
    suggestions: readonly string[];
  }) => ({
    what: `In de oefenomgeving is er niemand met de naam ‘${persona}’.`,
    next: `${meant(suggestions)}Kies uit: ${allowed.join(', ')}, of het nummer van een budgethouder of zorgverlener.`,
  }),
  'only-practice': ({ option }: { option: string }) => ({
    what: `${option} kan alleen in de oefenomgeving.`,
    next: 'Kies die met --context practice.',
  }),
  'not-in-practice': ({ option }: { option: string }) => ({
    what: `${option} kan niet in de oefenomgeving.`,
    next: 'Kies een andere omgeving met --context, of een portaal met --portal.',
  }),
  'unknown-context': ({ name, suggestions }: { name: string; suggestions: readonly string[] }) => ({
    what: `De omgeving ‘${name}’ bestaat niet.`,
    next: `${meant(suggestions)}Alle omgevingen: pgb context list`,
  }),
  'context-exists': ({ name }: { name: string }) => ({
    what: `Er is al een omgeving ‘${name}’.`,
    next: `Kies een andere naam, of verwijder die eerst: pgb context remove ${name}`,
  }),
  'unknown-holder': ({ id }: { id: string }) => ({
    what: `U beheert geen budget van budgethouder ${id}.`,
    next: 'Uw budgethouders: pgb holder list',
  }),
  'no-session': ({ context }: { context: string }) => ({
    what: `U bent niet ingelogd bij ‘${context}’.`,
    next: 'Log in met: pgb login. Een script geeft een token in PGB_TOKEN.',
  }),
  'keychain-unavailable': (_: object) => ({
    what: 'De sleutelbos van dit systeem is niet bereikbaar.',
    next: 'Ontgrendel de sleutelbos, of bewaar de sessie in een bestand dat alleen u kunt lezen: pgb login --store file. Een script geeft een token in PGB_TOKEN.',
  }),
  'settings-damaged': ({ file }: { file: string }) => ({
    what: `Het bestand met instellingen ${file} is beschadigd.`,
    next: 'Herstel het, of hernoem het om met lege instellingen te beginnen.',
  }),
  'settings-busy': ({ file }: { file: string }) => ({
    what: `Een andere pgb die nog draait, houdt ${file} bezet.`,
    next: 'Probeer het opnieuw als die klaar is; een die is afgebroken, houdt niets bezet.',
  }),
  'practice-failed': ({ reason }: { reason: string }) => ({
    what: `Het oefenportaal kon niet starten (${reason}).`,
    next: 'Probeer het met een lege map: PGB_DATA_DIR. Meer weten: zet PGB_DEBUG=1.',
  }),
  'system-refused': ({ code, path }: { code: string; path: string }) => ({
    what: `Het systeem weigert dit bij ${path} (${code}).`,
    next: 'Controleer of er ruimte is en of u daar mag lezen en schrijven. Een andere map: PGB_DATA_DIR.',
  }),
  'file-broken': ({ file, problems }: { file: string; problems: readonly string[] }) => ({
    what: `${file} is niet te lezen als een bestand met zorgregels. ${problems.join(' ')}`,
    next: 'Verbeter het bestand en importeer het opnieuw. Er is niets verstuurd.',
  }),
  'workbook-unreadable': ({ file, problem, cell }: { file: string; problem: WorkbookProblem; cell: string }) => ({
    what: `${file} is niet te lezen: ${workbookProblems[problem](cell)}`,
    next: `${problem === 'encrypted' ? 'Haal de beveiliging eraf en sla het bestand op.' : 'Open het in een spreadsheetprogramma en kies Opslaan als, Excel-werkmap (xlsx) of CSV UTF-8.'} Er is niets verstuurd.`,
  }),
  'sheet-unclear': ({ file, sheets }: { file: string; sheets: readonly string[] }) => ({
    what: `${file}: welk blad moet worden gelezen? Bladen waar iets op staat: ${quoted(sheets)}.`,
    next: 'Noem het met --sheet. Er is niets verstuurd.',
  }),
  'sheets-empty': ({ file }: { file: string }) => ({
    what: `${file}: op geen enkel blad staat iets.`,
    next: 'Vul een blad met een regel met kolomnamen en daaronder de zorgregels, en sla de werkmap op.',
  }),
  'unknown-sheet': ({ file, name, sheets, suggestions }: UnknownSheet) => ({
    what: `${file} heeft geen blad ‘${name}’.`,
    next: `${meant(suggestions)}De bladen: ${quoted(sheets)}.`,
  }),
  'sheet-of-no-workbook': ({ file }: { file: string }) => ({
    what: `${file} is geen Excel-werkmap (xlsx) en heeft dus geen bladen.`,
    next: 'Laat --sheet weg, of geef de werkmap zelf.',
  }),
  'columns-missing': ({ file, problems, flags, fitting }: ColumnsMissing) => ({
    what: `${file}: niet alle kolommen zijn gevonden. ${problems.join(' ')}`,
    next: `Wijs ze aan met ${flags.join(' ')}${fitting.length === 0 ? '' : `, of gebruik een bewaarde kolomindeling die past: --mapping ${fitting.join(' of --mapping ')}`}. In een terminal worden ze gevraagd.`,
  }),
  'columns-unread': ({ file, problems }: { file: string; problems: readonly string[] }) => ({
    what: `${file}: niet alle kolommen die kunnen meetellen worden gelezen. ${problems.join(' ')}`,
    next: 'Er is niets verstuurd. In een terminal wordt er naar gevraagd; met --save-mapping wordt de keuze bewaard.',
  }),
  'unknown-mapping': ({ name, suggestions }: { name: string; suggestions: readonly string[] }) => ({
    what: `Er is geen kolomindeling ‘${name}’ bewaard.`,
    next: `${meant(suggestions)}Alle bewaarde kolomindelingen: pgb import mapping list`,
  }),
  'snapshot-missing': ({ file, command }: { file: string; command: string }) => ({
    what: `Er is geen momentopname van uw zorgovereenkomsten (${file}).`,
    next: `Maak er een zolang het portaal bereikbaar is: ${command}`,
  }),
  'snapshot-damaged': ({ file, command }: { file: string; command: string }) => ({
    what: `${file} is geen momentopname, is beschadigd, of is van een andere versie van pgb.`,
    next: `Maak een nieuwe: ${command}`,
  }),
  'file-changed': ({ file }: { file: string }) => ({
    what: `${file} is veranderd of verwijderd terwijl het werd geïmporteerd.`,
    next: 'Geef de opdracht opnieuw als het bestand klaar is: wat al is ingediend, wordt niet nog eens ingediend.',
  }),
  'file-changed-since': (since: ChangedSince) => ({
    what: `${since.file} is veranderd sinds import ${since.job} ervan werd gestopt, toen ${since.answered} van de ${since.lines} regels waren verstuurd: het was ${since.bytesBefore} bytes groot en is nu ${since.bytesAfter}${since.line === undefined ? '' : `, de eerste regel met een andere lengte is regel ${since.line}`}.`,
    next: 'Zet het oude bestand terug en geef de opdracht opnieuw, of begin opnieuw met --restart: wat al is ingediend wordt niet nog eens ingediend, en wat sindsdien anders is wordt gemeld als veranderd.',
  }),
  'same-mistake': ({ file, lines, text }: { file: string; lines: number; text: string }) => ({
    what: `De eerste ${lines} regels van ${file} zijn op dezelfde manier fout. ${text}`,
    next: 'Waarschijnlijk is een kolom anders bedoeld of anders geschreven dan verwacht. Controleer het scheidingsteken, de kolomnamen en de schrijfwijze. Er is niets verstuurd.',
  }),
  'dialect-unknown': ({ text }: { text: string }) => ({
    what: `--dialect: ${text}`,
    next: 'Bijvoorbeeld: --dialect "separator=;,encoding=windows-1252,decimal=comma,dates=dmy"',
  }),
  'result-folder': ({ folder, reason }: { folder: string; reason: string }) => ({
    what: `In de map ${folder} kunnen de resultaatbestanden niet worden geschreven (${reason}).`,
    next: 'Kies een andere map met --output-dir. Er is niets verstuurd.',
  }),
  'nothing-to-resume': (_: object) => ({
    what: 'Er is geen import die gestopt is voordat alles was verstuurd.',
    next: 'Eerdere imports: pgb import list',
  }),
  'nothing-to-retry': ({ job }: { job: string }) => ({
    what: `Import ${job} heeft geen regels die nog verstuurd kunnen worden.`,
    next: `Bekijk de uitkomsten: pgb import show ${job}`,
  }),
  'import-busy': ({ job, owner }: { job: string; owner: string | undefined }) => ({
    what: `Dit bestand wordt al geïmporteerd (import ${job}${owner === undefined ? '' : `, ${owner}`}).`,
    next: `Wacht tot die import klaar is, of kijk hoe ver hij is: pgb import show ${job}`,
  }),
  'import-damaged': ({ file }: { file: string }) => ({
    what: `De gegevens van een eerdere import in ${file} zijn beschadigd.`,
    next: 'Importeer hetzelfde bestand opnieuw met --restart, of verwijder het beschadigde bestand: wat al is ingediend, wordt niet nog eens ingediend.',
  }),
  'import-lines-damaged': ({ file }: { file: string }) => ({
    what: `De regels die deze import nog moest versturen (${file}) zijn beschadigd of weg.`,
    next: 'Importeer hetzelfde bestand opnieuw met --restart, zodat het opnieuw wordt gelezen: wat al is ingediend, wordt niet nog eens ingediend.',
  }),
  'disk-full': (_: object) => ({
    what: 'De schijf is vol, of er mag niet meer op worden geschreven.',
    next: 'Maak ruimte en geef de opdracht opnieuw: wat al is ingediend, wordt niet nog eens ingediend.',
  }),
  'output-lost': ({ reason }: { reason: string }) => ({
    what: `Niet alle uitvoer kon worden weggeschreven (${reason}).`,
    next: 'Wat er staat, is niet alles. Wat de opdracht in het portaal deed, is wel gedaan. Maak ruimte en vraag het opnieuw op.',
  }),
  'unknown-import': ({ id }: { id: string }) => ({
    what: `Er is geen import ${id}.`,
    next: 'Eerdere imports: pgb import list',
  }),
  'demo-differs': ({ figures }: { figures: string }) => ({
    what: `De cijfers van de demonstratie kloppen niet: ${figures}.`,
    next: 'Dit is een fout in dit programma. Meld die met deze cijfers.',
  }),
  'missing-answers': ({ places }: { places: readonly string[] }) => ({
    what: 'Er ontbreken antwoorden, en er is hier geen terminal om ze te vragen.',
    next: `Geef mee: ${places.join(', ')}. Of start de opdracht in een terminal, zonder -o.`,
  }),
  'wizard-stopped': ({ draft }: { draft: string | undefined }) => ({
    what: draft === undefined ? 'Gestopt. Er is niets bewaard.' : `Gestopt. Concept ${draft} is bewaard.`,
    next:
      draft === undefined
        ? 'Opnieuw beginnen: pgb agreement create'
        : `Bekijken: pgb agreement show ${draft}. Aanvullen: pgb agreement edit ${draft}. Weggooien: pgb agreement discard ${draft}`,
  }),
  interrupted: (_: object) => ({
    what: 'Onderbroken.',
    next: 'Wat al gedaan was, blijft gedaan. Voer de opdracht opnieuw uit om verder te gaan.',
  }),
  unexpected: ({ name }: { name: string }) => ({
    what: `Er ging iets mis wat niet mis hoort te gaan (${name}).`,
    next: 'Voer de opdracht opnieuw uit met PGB_DEBUG=1 en meld wat er dan staat.',
  }),
};
