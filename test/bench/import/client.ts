// Declares the same care without an importer, in a process of its own, so that time is its own.
import { personaUserAgent, signIn } from 'pgb-portaal';
import { Pool } from 'undici';
import { timed } from '../measure.ts';
import { declarationOf, firstRowOf } from './october.ts';

export interface Task {
  way: 'readyMade' | 'oneByOne' | 'rowByRow';
  portal: string;
  clients: number;
  /** Requests that are really sent one after the other. */
  sample: number;
}
export interface Done {
  milliseconds: number;
  /** Declarations, or rows, that were sent. */
  sent: number;
}

// Those of the import.
const batchSize = 500;
const connections = 4;

const task = JSON.parse(process.argv[2] ?? '') as Task;
const { accessToken } = await signIn({ portal: task.portal, userAgent: personaUserAgent('organisation') });
const ways = { readyMade, oneByOne: () => oneAfterOther(declarationOf), rowByRow: () => oneAfterOther(firstRowOf) };
process.send?.(await ways[task.way]());

async function readyMade(): Promise<Done> {
  const bodies: string[] = [];
  for (let from = 0; from < task.clients; from += batchSize) {
    const count = Math.min(batchSize, task.clients - from);
    bodies.push(JSON.stringify({ declarations: Array.from({ length: count }, (_, at) => declarationOf(from + at)) }));
  }
  const pool = new Pool(task.portal, { connections });
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
  const milliseconds = await timed(() => Promise.all(Array.from({ length: connections }, send)));
  // A way that leaves something out is no measure of the others.
  if (created !== task.clients) throw new Error(`${created} of ${task.clients} were accepted`);
  await pool.close();
  return { milliseconds, sent: created };
}

/** As somebody writes it on a Friday afternoon: a request for each, with fetch, one after the other. */
async function oneAfterOther(made: typeof declarationOf): Promise<Done> {
  const sample = Array.from({ length: task.sample }, (_, client) => made(client));
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
  return { milliseconds, sent: sample.length };
}

function headers(key: string): Record<string, string> {
  return { authorization: `Bearer ${accessToken}`, 'content-type': 'application/json', 'idempotency-key': key };
}
