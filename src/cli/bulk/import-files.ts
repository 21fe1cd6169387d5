import { exitCodes, type Exit } from '../../contract/http/errors.ts';
import type { Context } from '../framework/context.ts';
import { CliError } from '../failure/cli-error.ts';
import { importDetails } from '../view/import/import.ts';
import type { ImportDocument } from '../view/import/import-document.ts';
import type { ImportInput } from './import-options.ts';
import { conclude, exitOf } from './conclude-import.ts';
import type { ImportKind } from './import-kinds.ts';
import { runImport } from './run-import.ts';
import { discardCopy, sourceFile, type SourceFile } from './file/source-file.ts';

/** Imports files one after the other; the worst of them decides the exit code. */
export async function importFiles(
  context: Context,
  typed: readonly string[],
  input: ImportInput,
  kind: ImportKind,
): Promise<Exit> {
  if (typed.length === 0) throw new CliError('missing-argument', { name: 'file', help: `${kind.command} --help` });
  const sources: SourceFile[] = [];
  try {
    for (const each of typed) sources.push(await sourceFile(context, each, input));
    return await importSources(context, sources, input, kind);
  } finally {
    await discardCopies(context, sources);
  }
}

export async function importSources(
  context: Context,
  sources: readonly SourceFile[],
  input: ImportInput,
  kind: ImportKind,
): Promise<Exit> {
  try {
    return await importEach(context, sources, input, kind);
  } finally {
    await discardCopies(context, sources);
  }
}

/** At the end of all: two files may have one content, and then one copy. */
async function discardCopies(context: Context, sources: readonly SourceFile[]): Promise<void> {
  for (const source of sources) await discardCopy(context, source);
}

async function importEach(
  context: Context,
  sources: readonly SourceFile[],
  input: ImportInput,
  kind: ImportKind,
): Promise<Exit> {
  const documents: ImportDocument[] = [];
  // Of several files, JSON is one document.
  const areOne = sources.length > 1 && context.out.format === 'json';
  let worst: Exit = 'done';
  for (const source of sources) {
    const document = await runImport(context, source, input, kind);
    documents.push(document);
    worst = worseOf(worst, exitOf(document));
    if (!areOne) {
      await context.out.record(importDetails[document.kind], document);
      await conclude(context, document, input);
    }
    if (worst === 'interrupted') break;
  }
  if (areOne) {
    await context.out.json({ imports: documents });
    for (const document of documents) await conclude(context, document, input);
  }
  return worst;
}

function worseOf(one: Exit, other: Exit): Exit {
  return exitCodes[one] >= exitCodes[other] ? one : other;
}
