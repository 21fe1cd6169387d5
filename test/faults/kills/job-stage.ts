import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** How far an import was when it was killed, by what it left. */
export const stages = ['before', 'reading', 'sending', 'settling', 'reporting', 'finished'] as const;
export type JobStage = (typeof stages)[number];

/** Looks at a copy: opening what a killed process left behind already mends it. */
export function jobStage(imports: string): { stage: JobStage; job: string | undefined } {
  if (!existsSync(imports)) return { stage: 'before', job: undefined };
  const copy = mkdtempSync(join(tmpdir(), 'pgb-stage-'));
  try {
    cpSync(imports, copy, { recursive: true });
    const names = readdirSync(copy);
    if (names.some((name) => name.endsWith('.staging'))) return { stage: 'reading', job: undefined };
    const job = names.find((name) => name.endsWith('.sqlite'));
    if (job === undefined) return { stage: 'before', job: undefined };
    return { stage: stageOf(join(copy, job)), job: job.replace('.sqlite', '') };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function stageOf(path: string): JobStage {
  const database = new DatabaseSync(path);
  const has = (query: string): boolean => database.prepare(`${query} LIMIT 1`).get() !== undefined;
  try {
    if (has(`SELECT 1 FROM fact WHERE name = 'finishedAt'`)) return 'finished';
    if (has(`SELECT 1 FROM item WHERE state = 'changed'`)) {
      return has(`SELECT 1 FROM item WHERE state = 'staged' AND replaces IS NULL`) ? 'sending' : 'settling';
    }
    return has(`SELECT 1 FROM item WHERE state = 'staged'`) ? 'sending' : 'reporting';
  } finally {
    database.close();
  }
}
