import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { median, ratio, rounded, timed, turnByTurn } from './measure.ts';
import { part as partOf, times, type BenchOptions } from './part.ts';
import { pgb } from './pgb.ts';

const usualRounds = 25;
const warmUps = 2;

interface Startup {
  versionOverNode: number;
  helpOverNode: number;
  nodeMilliseconds: number;
  rounds: number;
}

/** From the start of a process to its end. */
function start(...args: string[]) {
  return (): Promise<number> =>
    timed(async () => {
      const child = spawn(process.execPath, args, { stdio: 'ignore' });
      const [code] = (await once(child, 'exit')) as [number | null];
      if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}`);
    });
}

async function measure({ rounds = usualRounds, say }: BenchOptions): Promise<Startup> {
  say(`${rounds} starts of each`);
  const ways = { node: start('-e', '0'), version: start(pgb, '--version'), help: start(pgb, '--help') };
  await turnByTurn(ways, warmUps);
  const { node, version, help } = await turnByTurn(ways, rounds);
  return {
    versionOverNode: ratio(version, node),
    helpOverNode: ratio(help, node),
    nodeMilliseconds: rounded(median(node), 1),
    rounds,
  };
}

/** What a command costs before it does anything, beside Node itself. */
export const part = partOf<Startup>({
  measure,
  rows: ({ versionOverNode, helpOverNode, nodeMilliseconds }) => [
    { name: 'pgb --version over node -e 0', value: times(versionOverNode), aim: '≤ 1.3' },
    { name: 'pgb --help over node -e 0', value: times(helpOverNode), aim: '≤ 1.6' },
    { name: 'node -e 0', value: `${nodeMilliseconds} ms` },
  ],
});
