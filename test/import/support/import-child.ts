import { PgbClient } from '../../../src/index.ts';
import { importDeclarations } from '../../../src/import/index.ts';

// Imports as a process of its own, one declaration at a time, and says how far it is: to be killed half-way.
const [portal = '', auth = '', path = '', jobs = ''] = process.argv.slice(2);
const client = new PgbClient({ portal, auth });
const options = { path, client, jobs, batchSize: 1, concurrency: 1 };
for await (const { result } of importDeclarations(options)) process.stdout.write(`${result.outcome}\n`);
