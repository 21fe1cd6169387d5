// A care provider who was shown an agreement hears that it is no longer theirs; one who never was hears nothing.
import { beforeAll, expect, test } from 'vitest';
import type { Caller } from '../../../../src/portal/access/caller.ts';
import { providerOf } from '../../support/callers.ts';
import { bringTo, newProvider, openCase, register, startOfTests, type Case } from '../../support/cases.ts';
import { createDesk, type Desk } from '../../support/desk.ts';
import { onBothEngines } from '../../support/engines.ts';

onBothEngines(({ open }) => {
  let desk: Desk;
  let serial = 0;
  beforeAll(async () => {
    desk = createDesk(await open(), startOfTests);
  });
  const types = async (caller: Caller) =>
    (await desk.call(caller, 'messages.list', {})).items
      .map(({ type }) => type)
      .filter((type) => type.startsWith('agreement.') && type !== 'agreement.shared');
  const nameOther = async ({ holder, params, agreement }: Case): Promise<Caller> => {
    const { id } = await register(desk, holder, newProvider('organisation', (serial += 1)));
    const parties = { ...agreement.parties!, careProviderId: id };
    await desk.call(holder, 'agreements.update', { parties }, params);
    return providerOf(id);
  };

  test('when another is named after it was taken back or returned, and not twice', async () => {
    const at = await bringTo(desk, 'shared', (serial += 1));
    await desk.call(at.holder, 'agreements.reopen', { version: 1 }, at.params);
    const second = await nameOther(at);
    const third = await nameOther(at);
    expect(await types(at.careProvider)).toEqual(['agreement.provider-replaced', 'agreement.reopened']);
    expect([await types(second), await types(third)]).toEqual([[], []]);
    await expect(desk.call(at.careProvider, 'agreements.show', undefined, at.params)).rejects.toMatchObject({
      code: 'not-found',
    });
    const returned = await bringTo(desk, 'returned', (serial += 1));
    await nameOther(returned);
    expect(await types(returned.careProvider)).toEqual(['agreement.provider-replaced']);
    // The holder, who did it, gets no message of it.
    expect(await types(returned.holder)).not.toContain('agreement.provider-replaced');
  });

  test('when what was taken back is thrown away, and not when it never was shared', async () => {
    const at = await bringTo(desk, 'shared', (serial += 1));
    await desk.call(at.holder, 'agreements.reopen', { version: 1 }, at.params);
    await desk.call(at.holder, 'agreements.discard', undefined, at.params);
    expect(await types(at.careProvider)).toEqual(['agreement.discarded', 'agreement.reopened']);
    const draft = await openCase(desk, (serial += 1));
    await desk.call(draft.holder, 'agreements.discard', undefined, draft.params);
    expect(await types(draft.careProvider)).toEqual([]);
  });
});
