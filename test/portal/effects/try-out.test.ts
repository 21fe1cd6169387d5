import { expect, test } from 'vitest';
import { tryOut } from '../../../src/portal/effects/try-out.ts';
import type { OperationContext } from '../../../src/portal/handler.ts';
import { startOfTests } from '../support/cases.ts';
import { createDesk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';

onBothEngines(({ open }) => {
  test('what is only tried out is refused within another transaction, where it would stay', async () => {
    const { store } = createDesk(await open(), startOfTests);
    let isDone = false;
    const act = (inside: Pick<OperationContext, 'store'>) =>
      tryOut(
        inside as OperationContext,
        async () => {
          isDone = true;
          await Promise.resolve();
        },
        () => Promise.resolve('found'),
      );
    await expect(store.transaction((inside) => act({ store: inside }))).rejects.toThrow(/no part of a transaction/);
    expect(isDone).toBe(false);
    expect(await act({ store })).toEqual({ before: 'found', after: 'found', events: [] });
  });
});
