import type { CliSubject } from '../../shape/cli/subject.ts';
import { format } from '../format.ts';
import type { Formats } from '../../shape/formats.ts';
import type { Progress } from '../../shape/import/progress.ts';
import type { AddedUpLines } from '../../shape/import/added-up-lines.ts';
import type { ReplacedCare } from '../../shape/import/replaced-care.ts';
import { firstFew } from '../../write/first-few.ts';
import { type AmountOfCare, careAdded, careAfter, careBefore } from '../../write/replaced-care.ts';

function declarations(count: number): string {
  return count === 1 ? '1 declaratie' : `${count} declaraties`;
}

function care({ lines, care: amounts, cents }: AmountOfCare, { number, care: inUnits, money }: Formats): string {
  return `${number(lines)} ${lines === 1 ? 'regel' : 'regels'}, ${inUnits(amounts)}, ${money(cents)}`;
}

function some(all: readonly (string | number)[]): string {
  return firstFew(all, (count) => `samen ${count}`);
}

export const imports = {
  commands: {
    import: { summary: 'Eerdere imports', details: '' },
    'import list': { summary: 'Overzicht imports', details: '' },
    'import resume': {
      summary: 'Verder gaan met een import die gestopt is',
      details: 'Zonder nummer de nieuwste die niet af is. Dezelfde opdracht opnieuw geven doet hetzelfde.',
    },
    'import retry': {
      summary: 'Afgewezen regels van een import ongewijzigd opnieuw versturen',
      details:
        'Voor regels die intussen wel goed kunnen zijn: de zorgovereenkomst is goedgekeurd, het budget verhoogd, de maand voorbij. Zonder nummer de nieuwste import met een afgewezen bestand.',
    },
    'import show': { summary: 'Eén import met zijn uitkomsten', details: '' },
    'import mapping': { summary: 'Bewaarde kolomindelingen', details: '' },
    'import mapping list': {
      summary: 'Overzicht kolomindelingen',
      details: 'Bewaren gaat met --save-mapping bij een import of controle, gebruiken met --mapping.',
    },
    'import mapping remove': { summary: 'Een kolomindeling verwijderen', details: '' },
  },
  options: {
    dialect: 'hoe het bestand geschreven is, bijvoorbeeld "separator=;,decimal=comma,dates=dmy"',
    restart:
      'opnieuw beginnen in plaats van verdergaan, als een import van dit bestand gestopt is; ook als het sindsdien is veranderd. Wat verstuurd is, wordt niet nog eens verstuurd',
    maxErrors:
      'hoeveel regels er hoogstens fout mogen zijn: een aantal, of een deel zoals 2%; zijn het er meer, dan wordt niets meer verstuurd, en wat verstuurd is blijft staan',
    expectLines: 'zoveel regels moet het bestand hebben',
    expectHours: 'zoveel uren samen, bijvoorbeeld 1204,5',
    expectAmount: 'zoveel euro samen',
    progress: 'hoe de voortgang op standaardfout verschijnt',
    importJob: 'nummer van de import',
    dryRun: 'alleen vragen wat het portaal ervan zou vinden',
    outputFile: 'bestand om te schrijven; zonder deze optie gaat het naar de standaarduitvoer',
    map: 'welke kolom hoe heet in uw bestand, bijvoorbeeld "datum=Datum zorg"; vaker te geven',
    ignoreColumn: 'een kolom van uw bestand die niet gelezen hoeft te worden; vaker te geven',
    sheet: 'naam van het blad, als een Excel-werkmap er meer heeft',
    hiddenRows: 'verborgen rijen van een Excel-werkmap: lezen (read) of weglaten (leave-out)',
    hiddenColumns: 'verborgen kolommen van een Excel-werkmap: lezen (read) of weglaten (leave-out)',
    whole: 'het bestand is heel, ook al eindigt de laatste regel zonder regeleinde',
    mapping: 'een bewaarde kolomindeling gebruiken',
    saveMapping: 'de kolomindeling onder deze naam bewaren',
    mappingName: 'naam van de kolomindeling',
    outputDir: 'map voor de resultaatbestanden; standaard naast het bestand',
    concurrency: 'verzoeken tegelijk, ten hoogste',
  },
  headers: {
    message: 'Bevinding',
    takenAt: 'Genomen op',
    caller: 'Als wie',
    mapping: 'Kolomindeling',
    columns: 'Kolommen',
    job: 'Import',
    file: 'Bestand',
    firstLine: 'Eerste',
    originalLine: 'In eerste bestand',
    finding: 'Bevinding',
    column: 'Kolom',
    withdrawnId: 'Ingetrokken',
    linesBefore: 'Regels eerst',
    careBefore: 'Zorg eerst',
    centsBefore: 'Bedrag eerst',
    linesAfter: 'Regels nu',
    careAfter: 'Zorg nu',
    centsAfter: 'Bedrag nu',
    acceptedFile: 'Aangenomen',
    rejectedFile: 'Te verbeteren',
    rejectedWorkbook: 'Als werkboek',
    startedAt: 'Begonnen',
    complete: 'Klaar',
    dryRun: 'Proef',
    accepted: 'Aangenomen',
    duplicates: 'Al ingediend',
    rejected: 'Afgewezen',
    held: 'Vastgehouden',
    extraCents: 'Extra kosten',
    leftAfterCents: 'Daarna over',
    notSent: 'Niet verstuurd',
    changed: 'Veranderd',
  },
  sections: {
    lines: 'Regels',
    totals: 'Uitkomsten',
    findings: 'Wat er fout is',
    warnings: 'Let op',
    replacements: 'Vervangen declaraties',
    effects: 'Per zorgovereenkomst',
    budgets: 'Per toekenning, naar de verwachting tot het einde',
  },
  notices: {
    import: {
      progress: (
        { stage, lines, total, accepted, duplicate, rejected }: Progress,
        perSecond: number,
        secondsLeft: number | undefined,
      ) => {
        const left = secondsLeft === undefined ? '' : `, nog ${format.duration(secondsLeft)}`;
        const pace = `${lines} van ${total} regels, ${perSecond} regels/s${left}`;
        if (stage === 'reading') return `Lezen: ${pace}`;
        if (stage === 'reporting') return 'Resultaatbestanden schrijven';
        return `Versturen: ${pace} (aangenomen ${accepted}, al ingediend ${duplicate}, afgewezen ${rejected})`;
      },
      resumed: (job: string) => `Verder gegaan met import ${job}, die eerder was gestopt.`,
      changed: {
        declarations: (lines: number) =>
          `${lines === 1 ? '1 regel is' : `${lines} regels zijn`} anders dan wat eerder is gedeclareerd. Indienen wat er nu staat: dezelfde opdracht met --update.`,
        agreements: (lines: number) =>
          `${lines === 1 ? '1 regel is' : `${lines} regels zijn`} anders dan wat eerder is opgesteld. Het concept wijzigen in wat er nu staat: dezelfde opdracht met --update.`,
        amendments: (lines: number) =>
          `${lines === 1 ? '1 regel is' : `${lines} regels zijn`} anders dan wat eerder is gewijzigd.`,
        awards: (lines: number) =>
          `${lines === 1 ? '1 regel is' : `${lines} regels zijn`} anders dan wat eerder is ingevoerd.`,
      },
      replaced: {
        done: (count: number, amounts: ReplacedCare, formats: Formats) =>
          `Ingetrokken: ${declarations(count)} met ${care(careBefore(amounts), formats)}. Daarvoor in de plaats ingediend: ${care(careAfter(amounts), formats)}.`,
        proposed: (count: number, amounts: ReplacedCare, formats: Formats) =>
          `Ingetrokken zou worden: ${declarations(count)} met ${care(careBefore(amounts), formats)}. Daarvoor in de plaats: ${care(careAfter(amounts), formats)}.`,
      },
      adding: {
        effect: (count: number, amounts: ReplacedCare, formats: Formats) =>
          `Samenvoegen met wat er al staat: ${declarations(count)} met ${care(careBefore(amounts), formats)} intrekken, en ${care(careAfter(amounts), formats)} indienen. Erbij komt: ${care(careAdded(amounts), formats)}.`,
        question: 'Samenvoegen?',
        needsYes: 'Er is niets samengevoegd. Samenvoegen: dezelfde opdracht met --yes.',
      },
      leavingLess: {
        effect: (count: number, amounts: ReplacedCare, formats: Formats) =>
          `Er zou minder zorg overblijven dan er nu staat: ${declarations(count)} met ${care(careBefore(amounts), formats)} intrekken, en ${care(careAfter(amounts), formats)} daarvoor in de plaats indienen.`,
        question: 'Minder zorg laten staan?',
        needsYes:
          'Wat minder zorg zou overlaten, is niet bijgewerkt en staat er nog. Klopt het? Dezelfde opdracht met --yes. Is het bestand maar een deel van de maand? Dan --add, zonder --update.',
      },
      parts: (lines: number) =>
        `${lines === 1 ? '1 regel hoort' : `${lines} regels horen`} bij een overeenkomst en maand waarvoor al andere zorg is gedeclareerd. Samenvoegen: dezelfde opdracht met --add.`,
      addedUp: ({ lines, to }: AddedUpLines) =>
        lines === 0
          ? 'Er waren geen regels van dezelfde dag en zorg zonder tijden om op te tellen.'
          : `${lines} regels van dezelfde dag en zorg zijn opgeteld tot ${to === 1 ? '1 regel' : `${to} regels`}.`,
      mayAddUp: (lines: number) =>
        `${lines === 1 ? '1 regel heeft' : `${lines} regels hebben`} dezelfde dag en zorg als een eerdere. Zijn dat meer bezoeken zonder tijden, tel ze dan op: dezelfde opdracht met --add-up.`,
      errorLimit: (wrong: number, lines: number) =>
        `Gestopt: ${wrong} van ${lines} regels zijn fout, meer dan --max-errors toestaat.`,
      nothingSent: 'Er is niets verstuurd.',
      kept: (file: string) =>
        `Het bestand met afgewezen regels was veranderd. Uw versie is niet overschreven, maar staat nu in ${file}.`,
      moreEffects: (shown: number, all: number) => `De eerste ${shown} van ${all} zorgovereenkomsten. Alle: -o json.`,
      difference: {
        lines: (expected: number, found: number, { number }: Formats) =>
          `Aantal regels: verwacht ${number(expected)}, gevonden ${number(found)}.`,
        minutes: (expected: number, found: number, { hours }: Formats) =>
          `Uren samen: verwacht ${hours(expected)}, gevonden ${hours(found)}.`,
        cents: (expected: number, found: number, { money }: Formats) =>
          `Bedrag samen: verwacht ${money(expected)}, gevonden ${money(found)}.`,
      },
      owner: (pid: number, host: string, since: string, { moment }: Formats) =>
        `door proces ${pid} op ${host} sinds ${moment(since)}`,
      stopped: (command: string) => `Gestopt. Verder gaan waar u gebleven was: ${command}`,
      dryRun: {
        declarations: 'Dit was een proef: er is niets ingediend.',
        agreements: 'Dit was een proef: er is niets opgesteld.',
        amendments: 'Dit was een proef: er is niets gewijzigd.',
        awards: 'Dit was een proef: er is niets ingevoerd.',
      },
      extendToo:
        'De ingangsdatum ligt na het einde van zorgovereenkomsten. Verleng ze in dezelfde wijziging: --all met --end en de nieuwe laatste dag, of in een bestand de kolom einddatum.',
      awardFirst:
        'Voor elke dag is een toekenning nodig. Betaalt er nog geen voor de nieuwe dagen, dan moet de budgetverstrekker eerst de volgende invoeren, met dezelfde vertegenwoordiger erop.',
      costUnseen:
        'Wat dit kost, is hier niet of niet helemaal te zien: u staat niet op elke toekenning die ervoor betaalt. Laat u er door de budgethouder of de budgetverstrekker op zetten: pgb award representative add.',
      correct: (wrong: number, held: number, file: string, again: string | undefined) =>
        wrong === 0
          ? `In ${file} ${held === 1 ? 'staat 1 regel die wordt' : `staan ${held} regels die worden`} vastgehouden. ${again === undefined ? 'Importeer dat bestand als dat verholpen is.' : `Als dat verholpen is: ${again}`}`
          : `Verbeter ${wrong} ${wrong === 1 ? 'regel' : 'regels'} in ${file}${held === 0 ? '' : `, waarin ook ${held} ${held === 1 ? 'regel staat die daarop wacht' : 'regels staan die daarop wachten'},`}${again === undefined ? ' en importeer dat bestand.' : ` en geef dan: ${again}`}`,
    },
    workbook: {
      read: (sheet: string, hidden: readonly string[]) =>
        `Blad ‘${sheet}’ wordt gelezen${hidden.length === 0 ? '' : `, en niet wat verborgen is: ${hidden.join(', ')}`}. De resultaatbestanden zijn CSV.`,
      merged: (ranges: readonly string[]) =>
        `samengevoegde cellen: ${some(ranges)}. Alleen de eerste cel van elk heeft een waarde; de andere zijn leeg en worden niet ingevuld.`,
      hiddenRows: {
        read: (rows: readonly number[]) => `verborgen rijen worden ook gelezen: ${some(rows)}.`,
        'leave-out': (rows: readonly number[]) => `verborgen rijen zijn weggelaten: ${some(rows)}.`,
      },
      hiddenColumns: {
        read: (letters: readonly string[]) => `verborgen kolommen worden ook gelezen: ${some(letters)}.`,
        'leave-out': (letters: readonly string[]) => `verborgen kolommen zijn weggelaten: ${some(letters)}.`,
      },
      hidden: {
        rows: (rows: readonly number[]) =>
          `Verborgen rijen waar iets in staat: ${some(rows)}. Hoort dat bij de zorg die u aanlevert?`,
        columns: (letters: readonly string[]) =>
          `Verborgen kolommen waar iets in staat: ${some(letters)}. Moeten die worden gelezen?`,
        choices: { read: 'Lezen, als de andere', 'leave-out': 'Weglaten' },
      },
    },
    columns: {
      unused: (headers: readonly string[]) => `Kolommen die niet gelezen worden: ${headers.join(', ')}`,
      meant: (header: string, name: string) =>
        `de kolom "${header}" wordt niet gelezen. Bedoelde u "${name}"? Geef dan mee: --map "${name}=${header}"`,
      fits: (mapping: string) => `Past bij de kolomindeling "${mapping}". Die gebruiken?`,
      which: (name: string) => `Welke kolom is "${name}"?`,
      none: 'Geen van deze',
      isWhat: (header: string) =>
        `De kolom "${header}" lijkt op een hoeveelheid, eenheid, tijd, bedrag of de zorg van een dag of functie. Welke is het?`,
      ignore: 'Geen: deze kolom weglaten',
      isThat: (header: string, name: string) => `De kolom "${header}" is onbekend. Is dat "${name}"?`,
      saveAs: 'Onder welke naam bewaren voor een volgende keer? (leeg: niet bewaren)',
      saved: (mapping: string) => `Bewaard. Een volgende keer: --mapping ${mapping}`,
      removed: (mapping: string) => `Kolomindeling ${mapping} is verwijderd.`,
    },
  },
} satisfies CliSubject;
