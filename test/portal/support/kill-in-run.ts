// node kill-in-run.ts DATABASE DATE STEP: a payment run that is killed in its nth step, before what it did is committed.
import { flushCompileCache } from 'node:module';
import { standardRules } from '../../../src/domain/rules/standard-rules.ts';
import { runPayments } from '../../../src/portal/payments/run/run-payments.ts';
import { openStore } from '../../../src/portal/store/open/open-store.ts';
import { testKey } from './test-key.ts';

// Who is killed leaves nothing for the next, who compiles it all again.
flushCompileCache();
const [database = '', date = '', step = ''] = process.argv.slice(2);
const store = await openStore({ database, key: testKey });
let steps = 0;
await runPayments(store, {
  date,
  now: Date.parse(`${date}T12:00:00Z`),
  rules: standardRules,
  tell: () => {
    steps += 1;
    if (steps === Number(step)) process.kill(process.pid, 'SIGKILL');
  },
});
await store.close();
