import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importDeclarations } from '../../import/import-declarations.ts';
import { importTextsFor } from '../../messages/import-texts.ts';
import type { Context } from '../framework/context.ts';
import { makeImportDocument } from '../bulk/make-import-document.ts';
import type { ImportDocument } from '../view/import/import-document.ts';
import { ProgressLine } from '../bulk/progress/progress-line.ts';
import { institutionPersona } from './institution.ts';
import type { Stage } from './stage.ts';

export const spreadsheet = fileURLToPath(new URL('../../../examples/october.csv', import.meta.url));

/** The institution imports its month, as `pgb declaration import` does. */
export async function declare(stage: Stage, context: Context): Promise<ImportDocument> {
  const { language, signal } = context;
  const progress = new ProgressLine(context.surroundings.stderr, context.cli);
  try {
    const summary = await stage.as(institutionPersona, (client) =>
      importDeclarations({
        path: spreadsheet,
        client,
        jobs: join(stage.folder, 'imports'),
        outputDirectory: stage.folder,
        language,
        signal,
        onProgress: progress.update,
      }).summary(),
    );
    return makeImportDocument(summary, await context.texts(), await importTextsFor(language));
  } finally {
    progress.end();
  }
}
