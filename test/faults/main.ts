// `npm run test:faults`: an import and its portal are killed again and again, with kill -9, at random points.
//   npm run test:faults                                     50 times the importer, 20 times the portal
//   npm run test:faults -- --seed 303208                    at the points of an earlier run, to find what went wrong in it
//   npm run test:faults -- --importer-kills 200 --clients 2000
import { parseArgs } from 'node:util';
import { survive } from './kills/survive.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    clients: { type: 'string', default: '600' },
    'importer-kills': { type: 'string', default: '50' },
    'portal-kills': { type: 'string', default: '20' },
  },
});

const survived = await survive({
  seed: Number(values.seed),
  clients: Number(values.clients),
  importerKills: Number(values['importer-kills']),
  portalKills: Number(values['portal-kills']),
  stages: ['reading', 'sending', 'settling', 'reporting'],
  say: (text) => void process.stderr.write(`${text}\n`),
});
process.stdout.write(`${JSON.stringify(survived, null, 2)}\n`);
