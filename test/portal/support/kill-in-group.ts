// node kill-in-group.ts DATABASE PROVIDER SENT: the process is killed when all that came at the same time is written, and
// none of it is committed.
import { flushCompileCache } from 'node:module';
import { openStore } from '../../../src/portal/store/open/open-store.ts';
import { providerOf } from './callers.ts';
import { ending, sendersTo, type Sent } from './senders.ts';
import { testKey } from './test-key.ts';

// Who is killed leaves nothing for the next, who compiles it all again.
flushCompileCache();
const [database = '', provider = '', sent = ''] = process.argv.slice(2);
const store = ending(await openStore({ database, key: testKey }), () => void process.kill(process.pid, 'SIGKILL'));
await sendersTo(store, providerOf(provider)).all(JSON.parse(sent) as Sent[]);
