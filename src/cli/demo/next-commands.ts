import { isAbsolute, relative } from 'node:path';
import type { DemoTexts } from '../../messages/shape/demo.ts';
import type { Surroundings } from '../terminal/surroundings.ts';
import { spreadsheet } from './declare.ts';

type Named = keyof DemoTexts['commands'];

/** One can type these commands after the story, on one's own practice portal; in this order they tell the same story again. */
export function nextCommands({ env, platform }: Pick<Surroundings, 'env' | 'platform'>): [Named, string][] {
  // When npm started this program, there need be no `pgb` on the path.
  const pgb = env['npm_command'] === undefined ? 'pgb' : 'npx pgb';
  const commands: Record<Named, string> = {
    seed: 'portal seed institution --clients 200',
    import: `--as organisation declaration import ${quote(shortestPath(spreadsheet), platform)} --output-dir .`,
    waiting: '--as organisation declaration list --status awaiting-holder',
    home: '--as holder home',
    approve: '--as holder declaration approve --all',
    clock: 'portal clock --forward 1d',
    payments: '--as holder payment list',
    budget: '--as holder budget show',
    agreement: '--as holder agreement create',
    help: '--help',
  };
  return (Object.entries(commands) as [Named, string][]).map(([name, rest]) => [name, `${pgb} ${rest}`]);
}

/** Returns the path as seen from the current folder, when it lies below that. */
function shortestPath(path: string): string {
  const way = relative('.', path);
  return way.startsWith('..') || isAbsolute(way) ? path : way;
}

function quote(path: string, platform: NodeJS.Platform): string {
  if (/^[\w./:\\-]+$/.test(path)) return path;
  return platform === 'win32' ? `"${path}"` : `'${path.replaceAll("'", `'\\''`)}'`;
}
