import { join } from 'node:path';
import { commandsOf, importedBy } from '../import/command.ts';
import { writeCsv } from '../import/october.ts';
import { rounded } from '../measure.ts';
import { part as partOf, times, type BenchOptions } from '../part.ts';
import { withFolder, withPortal } from '../portal.ts';
import { linesPerDeclaration } from './care.ts';
import { plantRepresented } from './represented.ts';

const fewest = 20;
const usualLines = 2_000_000;
/** Nobody acts for more people than this: each request of theirs looks at all of them. */
const mostRepresented = 5000;

interface Rollover {
  agreements: number;
  /** Importing as many declarations. */
  importSeconds: number;
  /** What it would cost each award, before anything is done. */
  previewSeconds: number;
  amendSeconds: number;
  amendOverImport: number;
  /** The same command once more, which amends nothing. */
  againSeconds: number;
  /** Budget holders with the same representative, who signs and sends in their amendments. */
  represented: number;
  signSeconds: number;
  submitSeconds: number;
  assessSeconds: number;
  peakMegabytes: number;
  /** Of the preview, whose document has an entry for each award. */
  previewPeakMegabytes: number;
}

interface Amended {
  accepted: number;
  duplicates: number;
}
interface Decided {
  results: { outcome: string }[];
}

async function measure({ lines, say }: BenchOptions): Promise<Rollover> {
  const agreements = Math.max(fewest, Math.ceil(lines / linesPerDeclaration));
  const importSeconds = await importAll(agreements);
  say(`${agreements} declarations were imported`);
  return withFolder(async (folder) => {
    const represented = Math.min(agreements, mostRepresented);
    await plantRepresented(folder, agreements, represented);
    say(`an institution with ${agreements} agreements, and a representative of ${represented} of them`);
    return withPortal({ folder, clients: agreements }, (portal) =>
      withFolder(async (own) => {
        const run = await commandsOf(portal, 'organisation', own);
        const all = ['agreement', 'amend', '--all', '--raise', '1%', '--from', '2026-12-01', '--yes'];
        const amend = [...all, '--output-dir', own, '--progress', 'none'];
        const preview = await run<Amended>([...amend, '--dry-run']);
        const first = await run<Amended>(amend);
        const amended = first.document.accepted;
        if (amended < agreements) throw new Error(`${amended} of ${agreements} agreements were amended`);
        const again = await run<Amended>(amend);
        if (again.document.duplicates !== amended || again.document.accepted > 0)
          throw new Error(`${again.document.accepted} of ${amended} agreements were amended twice`);
        const decide = async (by: typeof run, count: number, ...argv: readonly string[]): Promise<number> => {
          const { milliseconds, document } = await by<Decided>([...argv, '--all-amendments', '--yes']);
          const done = document.results.filter(({ outcome }) => outcome === 'done').length;
          if (done < count) throw new Error(`${argv.join(' ')}: ${done} of ${count}`);
          return rounded(milliseconds / 1000);
        };
        const representative = await commandsOf(portal, 'representative', own);
        const signSeconds = await decide(representative, represented, 'agreement', 'sign');
        const submitSeconds = await decide(representative, represented, 'agreement', 'submit');
        const assessor = await commandsOf(portal, 'assessor', own);
        const assess = ['office', 'agreement', 'assess', '--decision', 'approve'];
        const assessSeconds = await decide(assessor, represented, ...assess);
        const amendSeconds = first.milliseconds / 1000;
        return {
          agreements,
          importSeconds: rounded(importSeconds),
          previewSeconds: rounded(preview.milliseconds / 1000),
          amendSeconds: rounded(amendSeconds),
          amendOverImport: rounded(amendSeconds / importSeconds),
          againSeconds: rounded(again.milliseconds / 1000),
          represented,
          signSeconds,
          submitSeconds,
          assessSeconds,
          peakMegabytes: Math.max(first.peakMegabytes, again.peakMegabytes),
          previewPeakMegabytes: preview.peakMegabytes,
        };
      }),
    );
  });
}

/** As many declarations, by the command that imports a file. */
function importAll(agreements: number): Promise<number> {
  return withFolder(async (folder) => {
    const file = join(folder, 'october.csv');
    await writeCsv(file, agreements);
    return withPortal({ clients: agreements }, async (portal) => {
      const [run] = await importedBy(portal, file, 1);
      if (run?.accepted !== agreements * linesPerDeclaration) throw new Error(`${run?.accepted} lines were accepted`);
      return run.milliseconds / 1000;
    });
  });
}

/** Raising the rate of every agreement, signing, sending in and assessing, beside importing as many declarations. */
export const part = partOf<Rollover>({
  usualLines,
  measure,
  rows: (figures) => [
    { name: 'agreements', value: String(figures.agreements) },
    { name: 'amending all over importing as many declarations', value: times(figures.amendOverImport), aim: '≤ 2' },
    { name: 'counting what it costs each award before', value: `${figures.previewSeconds} s` },
    { name: 'the same again', value: `${figures.againSeconds} s` },
    { name: 'those of one representative', value: String(figures.represented) },
    { name: 'signing those', value: `${figures.signSeconds} s` },
    { name: 'sending in those', value: `${figures.submitSeconds} s` },
    { name: 'assessing those', value: `${figures.assessSeconds} s` },
    { name: 'most memory of the amending process', value: `${figures.peakMegabytes} MB`, aim: '< 250' },
    { name: 'of the preview', value: `${figures.previewPeakMegabytes} MB` },
  ],
});
