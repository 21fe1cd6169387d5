import type {
  ChangedSince,
  ColumnsMissing,
  SheetHidden,
  UnknownSheet,
  WorkbookProblem,
} from '../../../shape/cli/errors.ts';
import { firstFew } from '../../../write/first-few.ts';
import { meant } from './meant.ts';

const workbookProblems: Readonly<Record<WorkbookProblem, (cell: string) => string>> = {
  damaged: () => 'de werkmap is beschadigd of niet heel.',
  encrypted: () => 'de werkmap is met een wachtwoord versleuteld.',
  binary: () => 'het is een binaire werkmap (xlsb).',
  'too-large': () => 'uitgepakt is de werkmap of één tekst erin groter dan in enig bestand dat wordt geïmporteerd.',
  'too-many-sheets': () =>
    'de werkmap heeft meer dan 1.000 bladen. Sla het blad met de regels op als een bestand van één blad.',
  'cell-too-long': (cell) => `cel ${cell} heeft meer dan 32.767 tekens, meer dan een spreadsheet toestaat.`,
  'struck-through': (cell) =>
    `cel ${cell} is doorgestreept, zodat niet duidelijk is of de rij nog meetelt. Verwijder die rij en andere zoals die, of haal de streep erdoor weg.`,
};

function some(all: readonly (string | number)[]): string {
  return firstFew(all, (count) => `samen ${count}`);
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `‘${name}’`).join(', ');
}

/** Errors about importing a file, and going on with it. */
export const importErrors = {
  'file-broken': ({ file, problems }: { file: string; problems: readonly string[] }) => ({
    what: `${file} is niet te lezen als een tabel met regels. ${problems.join(' ')}`,
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
    next: 'Vul een blad met een regel met kolomnamen en daaronder de regels, en sla de werkmap op.',
  }),
  'unknown-sheet': ({ file, name, sheets, suggestions }: UnknownSheet) => ({
    what: `${file} heeft geen blad ‘${name}’.`,
    next: `${meant(suggestions)}De bladen: ${quoted(sheets)}.`,
  }),
  'sheet-hidden': ({ file, sheet, rows, columns }: SheetHidden) => ({
    what: `${file}: op blad ‘${sheet}’ is verborgen wat kan meetellen.${rows.length === 0 ? '' : ` Rijen: ${some(rows)}.`}${columns.length === 0 ? '' : ` Kolommen: ${some(columns)}.`}`,
    next: `Zeg wat ermee moet:${rows.length === 0 ? '' : ' --hidden-rows read of leave-out.'}${columns.length === 0 ? '' : ' --hidden-columns read of leave-out.'} read leest ze als de andere, leave-out laat ze weg. In een terminal wordt het gevraagd. Er is niets verstuurd.`,
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
};
