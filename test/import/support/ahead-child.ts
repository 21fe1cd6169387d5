import { PgbClient } from '../../../src/index.ts';
import { importAhead } from './ahead.ts';

// Imports as a process of its own that sends what is whole while it reads slowly, and says how far it is: to be killed half-way.
const [portal = '', auth = '', path = '', jobs = ''] = process.argv.slice(2);
const client = new PgbClient({ portal, auth });
for await (const outcome of importAhead({ path, client, jobs }, 0, 1500)) process.stdout.write(`${outcome}\n`);
