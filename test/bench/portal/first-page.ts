import { personaUserAgent, signIn } from 'pgb-portaal';
import { Pool } from 'undici';
import { median, ratio, rounded, timed, turnByTurn } from '../measure.ts';
import { part as partOf, times, type BenchOptions } from '../part.ts';
import { withFolder, withPortals } from '../portal.ts';
import { linesPerDeclaration } from './care.ts';
import { plantRepresented } from './represented.ts';

const few = 50;
const usualRounds = 30;
const usualLines = 100_000;
/** The first ones make the code warm. */
const warmUps = 5;

interface FirstPage {
  holders: number;
  fewHolders: number;
  fewMilliseconds: number;
  milliseconds: number;
  manyOverFew: number;
  rounds: number;
}

function measure({ lines, rounds = usualRounds, say }: BenchOptions): Promise<FirstPage> {
  const holders = Math.max(few, Math.ceil(lines / linesPerDeclaration));
  return withFolder((fewFolder) =>
    withFolder(async (folder) => {
      await plantRepresented(fewFolder, few);
      await plantRepresented(folder, holders);
      say(`a representative of ${few} holders, and one of ${holders}`);
      const facts = [
        { folder: fewFolder, clients: few },
        { folder, clients: holders },
      ];
      return withPortals(facts, async ([fewPortal = '', portal = '']) => {
        const [first, second] = await Promise.all([representativeAt(fewPortal), representativeAt(portal)]);
        const ways = { few: first.firstPage, many: second.firstPage };
        await turnByTurn(ways, warmUps);
        const took = await turnByTurn(ways, rounds);
        await Promise.all([first.close(), second.close()]);
        return {
          holders,
          fewHolders: few,
          fewMilliseconds: rounded(median(took.few), 1),
          milliseconds: rounded(median(took.many), 1),
          manyOverFew: ratio(took.many, took.few),
          rounds,
        };
      });
    }),
  );
}

interface Represented {
  /** Asks what `pgb home` asks; gives its milliseconds. */
  firstPage(): Promise<number>;
  close(): Promise<void>;
}

async function representativeAt(portal: string): Promise<Represented> {
  const { accessToken } = await signIn({ portal, userAgent: personaUserAgent('representative') });
  const pool = new Pool(portal, { connections: 1 });
  const ask = async (path: string): Promise<void> => {
    const { statusCode, body } = await pool.request({
      method: 'GET',
      path,
      headers: { authorization: `Bearer ${accessToken}` },
    });
    const text = await body.text();
    if (statusCode !== 200) throw new Error(`${path}: HTTP ${statusCode} ${text.slice(0, 300)}`);
  };
  const firstPage = (): Promise<number> => timed(() => ask('/v1/home'));
  return { firstPage, close: () => pool.close() };
}

/** The first page of somebody who represents many, beside that of somebody who represents few. */
export const part = partOf<FirstPage>({
  usualLines,
  measure,
  rows: ({ holders, fewHolders, fewMilliseconds, milliseconds, manyOverFew }) => [
    { name: `first page of a representative of ${fewHolders} holders`, value: `${fewMilliseconds} ms` },
    { name: `of one of ${holders}`, value: `${milliseconds} ms` },
    { name: 'many over few', value: times(manyOverFew), aim: '≤ 3' },
  ],
});
