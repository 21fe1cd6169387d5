import { PgbClient } from '../../../src/index.ts';
import { importDeclarations } from '../../../src/import/index.ts';

// Imports as a process of its own with `add` or `update`, and is killed at the moment that it is told: just before it
// withdraws, just after, or when the new declaration was handed in and its answer is not written yet.
const [portal = '', auth = '', path = '', jobs = '', how = 'add', moment = ''] = process.argv.slice(2);
const client = new PgbClient({ portal, auth });
const { withdraw, batch } = client.declarations;
let withdrawn = false;

function dieIf(now: boolean): void {
  if (now) process.kill(process.pid, 'SIGKILL');
}

Object.assign(client.declarations, {
  async withdraw(...args: Parameters<typeof withdraw>) {
    dieIf(moment === 'before the withdrawal');
    const answer = await withdraw(...args);
    dieIf(moment === 'after the withdrawal');
    withdrawn = true;
    return answer;
  },
  async batch(...args: Parameters<typeof batch>) {
    const answer = await batch(...args);
    dieIf(withdrawn && moment === 'after the declaration');
    return answer;
  },
});
await importDeclarations({ path, client, jobs, [how]: true }).summary();
