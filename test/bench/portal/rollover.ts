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
  signSeconds: number;
  submitSeconds: number;
  assessSeconds: number;
  peakMegabytes: number;
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
    await plantRepresented(folder, agreements);
    say(`one representative of ${agreements} agreements`);
    return withPortal({ folder, clients: agreements }, (portal) =>
      withFolder(async (own) => {
        const run = await commandsOf(portal, 'representative', own);
        const all = ['agreement', 'amend', '--all', '--raise', '1%', '--from', '2026-12-01', '--yes'];
        const amend = [...all, '--provider', 'V0000001', '--output-dir', own, '--progress', 'none'];
        const preview = await run<Amended>([...amend, '--dry-run']);
        const first = await run<Amended>(amend);
        const amended = first.document.accepted;
        if (amended < agreements) throw new Error(`${amended} of ${agreements} agreements were amended`);
        const again = await run<Amended>(amend);
        if (again.document.duplicates !== amended || again.document.accepted > 0)
          throw new Error(`${again.document.accepted} of ${amended} agreements were amended twice`);
        const decide = async (argv: readonly string[], by = run): Promise<number> => {
          const { milliseconds, document } = await by<Decided>([...argv, '--all-amendments', '--yes']);
          const done = document.results.filter(({ outcome }) => outcome === 'done').length;
          if (done < amended) throw new Error(`${argv.join(' ')}: ${done} of ${amended}`);
          return rounded(milliseconds / 1000);
        };
        const signSeconds = await decide(['agreement', 'sign']);
        const submitSeconds = await decide(['agreement', 'submit']);
        const assessor = await commandsOf(portal, 'assessor', own);
        const assessSeconds = await decide(['office', 'agreement', 'assess', '--decision', 'approve'], assessor);
        const amendSeconds = first.milliseconds / 1000;
        return {
          agreements,
          importSeconds: rounded(importSeconds),
          previewSeconds: rounded(preview.milliseconds / 1000),
          amendSeconds: rounded(amendSeconds),
          amendOverImport: rounded(amendSeconds / importSeconds),
          againSeconds: rounded(again.milliseconds / 1000),
          signSeconds,
          submitSeconds,
          assessSeconds,
          peakMegabytes: Math.max(preview.peakMegabytes, first.peakMegabytes, again.peakMegabytes),
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
    { name: 'signing all', value: `${figures.signSeconds} s` },
    { name: 'sending in all', value: `${figures.submitSeconds} s` },
    { name: 'assessing all', value: `${figures.assessSeconds} s` },
    { name: 'most memory of the amending process', value: `${figures.peakMegabytes} MB`, aim: '< 250' },
  ],
});
