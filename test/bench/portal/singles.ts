import { personaUserAgent, signIn } from 'pgb-portaal';
import { Pool } from 'undici';
import { clientsFor, declarationOf } from '../import/october.ts';
import { median, rounded, timed } from '../measure.ts';
import { part as partOf, times, type BenchOptions } from '../part.ts';
import { withPortal } from '../portal.ts';

const together = 32;
const usualRounds = 5;
const usualLines = 60_000;
/** Of what is declared in a round, so much is declared by one client: it takes as long as the rest by many. */
const shareOfOne = 5;

interface Singles {
  declarations: number;
  /** Declarations a second, each in a request of its own. */
  oneClient: number;
  manyClients: number;
  manyOverOne: number;
  rounds: number;
}

function measure({ lines, rounds = usualRounds, say }: BenchOptions): Promise<Singles> {
  const clients = clientsFor(lines);
  return withPortal({ clients }, async (portal) => {
    const perRound = Math.floor(clients / (rounds + 1));
    const byOne = Math.max(1, Math.floor(perRound / shareOfOne));
    const declare = await declaringSingly(portal);
    const one: number[] = [];
    const many: number[] = [];
    // The first round makes the code warm.
    for (let round = 0; round <= rounds; round += 1) {
      say(`${byOne} declarations by one client and ${perRound - byOne} by ${together}, round ${round} of ${rounds}`);
      const from = round * perRound;
      const pace = {
        one: await declare.pace(from, byOne, 1),
        many: await declare.pace(from + byOne, perRound - byOne, together),
      };
      if (round === 0) continue;
      one.push(pace.one);
      many.push(pace.many);
    }
    await declare.close();
    return {
      declarations: clients,
      oneClient: Math.round(median(one)),
      manyClients: Math.round(median(many)),
      manyOverOne: rounded(median(many.map((each, round) => each / (one[round] ?? NaN)))),
      rounds,
    };
  });
}

interface Declaring {
  /** Declares so many, each in a request of its own, by so many clients at once; gives how many a second. */
  pace(from: number, count: number, atOnce: number): Promise<number>;
  close(): Promise<void>;
}

async function declaringSingly(portal: string): Promise<Declaring> {
  const { accessToken } = await signIn({ portal, userAgent: personaUserAgent('organisation') });
  const pool = new Pool(portal, { connections: together });
  const declare = async (client: number): Promise<void> => {
    const declaration = declarationOf(client);
    const { statusCode, body } = await pool.request({
      method: 'POST',
      path: '/v1/declarations',
      headers: {
        authorization: `Bearer ${accessToken}`,
        'content-type': 'application/json',
        'idempotency-key': `single-${declaration.reference}`,
      },
      body: JSON.stringify(declaration),
    });
    const text = await body.text();
    if (statusCode !== 201) throw new Error(`A declaration was refused: HTTP ${statusCode} ${text.slice(0, 300)}`);
  };
  const pace = async (from: number, count: number, atOnce: number): Promise<number> => {
    const queue = Array.from({ length: count }, (_, at) => from + at).values();
    const client = async (): Promise<void> => {
      for (const each of queue) await declare(each);
    };
    return count / ((await timed(() => Promise.all(Array.from({ length: atOnce }, client)))) / 1000);
  };
  return { pace, close: () => pool.close() };
}

/** Clients that each send one declaration after the other, beside one client that does. */
export const part = partOf<Singles>({
  usualLines,
  measure,
  rows: ({ declarations, oneClient, manyClients, manyOverOne }) => [
    { name: 'declarations, each in a request of its own', value: String(declarations) },
    { name: 'a second, by one client', value: String(oneClient) },
    { name: `a second, by ${together} clients`, value: String(manyClients) },
    { name: `${together} clients over one`, value: times(manyOverOne), aim: '≥ 6' },
  ],
});
