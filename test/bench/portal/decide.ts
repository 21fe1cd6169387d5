import { randomUUID } from 'node:crypto';
import { personaUserAgent, PgbClient, signIn } from 'pgb-portaal';
import { median, rounded, timed } from '../measure.ts';
import { part as partOf, times, type BenchOptions } from '../part.ts';
import { withFolder, withPortal } from '../portal.ts';
import { batchesOf, linesPerDeclaration, thisMonth } from './care.ts';
import { declaringAt } from './declare.ts';
import { plantRepresented } from './represented.ts';

/** Of what is declared and decided at once. */
const largestBatch = 500;
const usualLines = 100_000;

interface Decide {
  holders: number;
  decisions: number;
  /** Of those declared and decided at once. */
  batchSize: number;
  /** Of a batch, with looking up which ones wait. */
  decideMilliseconds: number;
  declareMilliseconds: number;
  decideOverDeclare: number;
  decisionsPerSecond: number;
}

async function measure({ lines, say }: BenchOptions): Promise<Decide> {
  const batchSize = Math.min(largestBatch, Math.ceil(lines / linesPerDeclaration));
  const holders = Math.ceil(lines / linesPerDeclaration / batchSize) * batchSize;
  return withFolder(async (folder) => {
    await plantRepresented(folder, holders);
    say(`one representative of ${holders} holders`);
    return withPortal({ folder, clients: holders }, async (portal) => {
      const declare = await declareAll(portal, holders, batchSize);
      const decide = await decideAll(portal, batchSize);
      return {
        holders,
        decisions: holders,
        batchSize,
        decideMilliseconds: rounded(median(decide), 1),
        declareMilliseconds: rounded(median(declare), 1),
        decideOverDeclare: rounded(median(decide) / median(declare)),
        decisionsPerSecond: Math.round((batchSize / median(decide)) * 1000),
      };
    });
  });
}

async function declareAll(portal: string, holders: number, batchSize: number): Promise<number[]> {
  const declaring = await declaringAt(portal);
  const took: number[] = [];
  for (const body of batchesOf({ from: 1, count: holders }, thisMonth, batchSize)) {
    took.push(await declaring.batch(body, batchSize));
  }
  await declaring.close();
  return took;
}

async function decideAll(portal: string, batchSize: number): Promise<number[]> {
  const { accessToken } = await signIn({ portal, userAgent: personaUserAgent('representative') });
  await using client = new PgbClient({ portal, auth: accessToken });
  const took: number[] = [];
  const waiting = { status: 'awaiting-holder', month: thisMonth, limit: batchSize } as const;
  let cursor: string | undefined;
  do {
    took.push(
      await timed(async () => {
        const page = await client.declarations.list({ ...waiting, ...(cursor !== undefined && { cursor }) });
        cursor = page.nextCursor ?? undefined;
        const decisions = page.items.map(({ id }) => ({ declarationId: id, decision: 'approve' as const }));
        const { results } = await client.declarations.decide({ decisions }, { idempotencyKey: randomUUID() });
        const refused = results.filter(({ outcome }) => outcome !== 'approved').length;
        if (refused > 0) throw new Error(`${refused} decisions were refused`);
      }),
    );
  } while (cursor !== undefined);
  return took;
}

/** Approving for thousands of holders at once, beside declaring the same care. */
export const part = partOf<Decide>({
  usualLines,
  measure,
  rows: (figures) => [
    { name: 'holders of one representative', value: String(figures.holders) },
    { name: 'decisions a second', value: String(figures.decisionsPerSecond) },
    { name: `${figures.batchSize} decisions over declaring as many`, value: times(figures.decideOverDeclare) },
  ],
});
