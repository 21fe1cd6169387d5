// One way of declaring the same care, in a process of its own, so that time and memory are its own.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { personaUserAgent, PgbClient, signIn } from 'pgb-portaal';
import { importDeclarations } from 'pgb-portaal/import';
import { Pool } from 'undici';
import { timed } from '../measure.ts';
import { declarationsOf } from './october.ts';

export interface Task {
  way: 'import' | 'readyMade' | 'plainScript';
  portal: string;
  /** The care as a file, for who imports; the others make the same declarations. */
  file: string;
  lines: number;
  /** Declarations that the plain script sends. */
  sample: number;
}
export interface Done {
  milliseconds: number;
  declarations: number;
  peakMegabytes: number;
}

// Those of the import.
const batchSize = 200;
const concurrency = 2;

const task = JSON.parse(process.argv[2] ?? '') as Task;
const { accessToken } = await signIn({ portal: task.portal, userAgent: personaUserAgent('organisation') });
const ways = { import: imported, readyMade, plainScript };
const done = await ways[task.way]();
const kilobytes = process.resourceUsage().maxRSS;
process.send?.({ ...done, peakMegabytes: Math.round(kilobytes / 1024) } satisfies Done);

type Outcome = Pick<Done, 'milliseconds' | 'declarations'>;

async function imported(): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'pgb-bench-'));
  try {
    await using client = new PgbClient({ portal: task.portal, auth: accessToken });
    let declarations = 0;
    const milliseconds = await timed(async () => {
      const summary = await importDeclarations({
        path: task.file,
        client,
        jobs: join(folder, 'jobs'),
        outputDirectory: folder,
      }).summary();
      mustBeAll(summary.totals.accepted.lines, task.lines);
      declarations = summary.items.accepted;
    });
    return { milliseconds, declarations };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readyMade(): Promise<Outcome> {
  const declarations = declarationsOf(task.lines);
  const bodies: string[] = [];
  for (let from = 0; from < declarations.length; from += batchSize) {
    bodies.push(JSON.stringify({ declarations: declarations.slice(from, from + batchSize) }));
  }
  const pool = new Pool(task.portal, { connections: concurrency });
  const queue = bodies.entries();
  let created = 0;
  const send = async (): Promise<void> => {
    for (const [index, body] of queue) {
      const answer = await pool.request({
        method: 'POST',
        path: '/v1/declarations/_batch',
        headers: headers(`ready-made-${index}`),
        body,
      });
      const { results } = (await answer.body.json()) as { results: { outcome: string }[] };
      created += results.filter(({ outcome }) => outcome === 'created').length;
    }
  };
  const milliseconds = await timed(() => Promise.all(Array.from({ length: concurrency }, send)));
  mustBeAll(created, declarations.length);
  await pool.close();
  return { milliseconds, declarations: created };
}

/** As somebody writes it on a Friday afternoon: one after the other, each in a request of its own. */
async function plainScript(): Promise<Outcome> {
  const sample = declarationsOf(task.lines).slice(0, task.sample);
  const milliseconds = await timed(async () => {
    for (const declaration of sample) {
      const answer = await fetch(`${task.portal}/v1/declarations`, {
        method: 'POST',
        headers: headers(declaration.reference),
        body: JSON.stringify(declaration),
      });
      const { status } = (await answer.json()) as { status: unknown };
      if (status !== 'awaiting-holder') throw new Error(`A declaration was refused: ${JSON.stringify(status)}`);
    }
  });
  return { milliseconds, declarations: sample.length };
}

function headers(key: string): Record<string, string> {
  return { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json', 'idempotency-key': key };
}

/** A way that leaves something out is no measure of the others. */
function mustBeAll(found: number, expected: number): void {
  if (found !== expected) throw new Error(`${found} of ${expected} were accepted`);
}
