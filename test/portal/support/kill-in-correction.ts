// node kill-in-correction.ts DATABASE STEP HOLDER DECLARATION: the process is killed while it stores a correction, before
// what it did is committed: when it asks for numbers of a kind, or at the end.
import { flushCompileCache } from 'node:module';
import type { DeclarationInput } from '../../../src/domain/index.ts';
import { openStore } from '../../../src/portal/store/open/open-store.ts';
import type { Store } from '../../../src/portal/store/store.ts';
import { holderOf } from './callers.ts';
import { createDesk } from './desk.ts';
import { testKey } from './test-key.ts';

// Who is killed leaves nothing for the next, who compiles it all again.
flushCompileCache();
const [database = '', step = '', holder = '', declaration = '', now = ''] = process.argv.slice(2);

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('It lives on');
}

/** A store that dies when it is asked for numbers of a kind. */
function mortal(store: Store): Store {
  return new Proxy(store, {
    get: (whole, key: keyof Store) =>
      key === 'nextIds'
        ? (...[kind, count]: Parameters<Store['nextIds']>) => (kind === step ? die() : whole.nextIds(kind, count))
        : whole[key],
  });
}

const store = await openStore({ database, key: testKey });
await store.transaction(async (inside) => {
  const nested: Store = new Proxy(mortal(inside), {
    get: (whole, key: keyof Store) =>
      key === 'transaction' ? (work: (one: Store) => unknown) => work(mortal(inside)) : whole[key],
  });
  const input = JSON.parse(declaration) as DeclarationInput;
  await createDesk(nested, Number(now)).call(holderOf(holder), 'declarations.create', input);
  die();
});
