import { PgbClient } from '../../../src/index.ts';
import { importAgreements, importDeclarations } from '../../../src/import/index.ts';

// Imports as a process of its own, one declaration or agreement at a time, and says how far it is: to be killed half-way.
const [portal = '', auth = '', path = '', jobs = '', kind = 'declarations'] = process.argv.slice(2);
const client = new PgbClient({ portal, auth });
const start = kind === 'agreements' ? importAgreements : importDeclarations;
const options = { path, client, jobs, batchSize: 1, concurrency: 1 };
for await (const { result } of start(options)) process.stdout.write(`${result.outcome}\n`);
