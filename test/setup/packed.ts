// What `npm pack` makes of what is built, once for a whole run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { makePacked } from '../package/support/make-packed.ts';
import { answerOnce } from './answer-once.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Answers a GET with where it is, as JSON. */
    packed: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'pgb-packed-'));
  const { url, close } = await answerOnce(() => makePacked(folder), JSON.stringify);
  project.provide('packed', url);
  return async () => {
    await close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  };
}
