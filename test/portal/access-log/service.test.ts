import { expect, test } from 'vitest';
import type { AccessEntry } from '../../../src/contract/types.ts';
import { appendLines } from '../../../src/portal/store/queries/access-log/append-lines.ts';
import { closeLines } from '../../../src/portal/store/queries/access-log/close-lines.ts';
import { accessLine } from '../support/access-lines.ts';
import { holderOf, representativeOf } from '../support/callers.ts';
import { openCase, startOfTests } from '../support/cases.ts';
import { createDesk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';
import { newAward } from '../support/cases.ts';
import { runPortal, type RunningPortal } from '../support/running-portal.ts';
import { createWorld } from '../support/world.ts';

async function listed({ ask }: RunningPortal, token: string, query = ''): Promise<AccessEntry[]> {
  const { status, body, text } = await ask('GET', `/v1/access-log${query}`, {
    token,
    headers: { 'accept-language': 'en' },
  });
  if (status !== 200) throw new Error(text);
  return body.items;
}

test('a holder reads who saw what of theirs, as what and on what authority, and an office is told as the office', async () => {
  const running = await runPortal();
  const { tokens, ids } = await createWorld(running);
  const { ask, portal, issuer } = running;
  const office = { kind: 'care-office', code: '5501', name: 'Zorgkantoor Voorbeeldland' } as const;
  const other = await issuer.token({ role: 'budget-holder', bsn: newAward(2).budgetHolder!.bsn });
  await ask('POST', '/v1/awards', { token: tokens.assessor, body: newAward(2) });
  running.clock.at += 60_000;
  await ask('GET', `/v1/awards/${ids.awardId}`, { token: tokens.assessor });
  await ask('GET', `/v1/agreements/${ids.agreementId}`, { token: tokens['care-provider'] });
  await ask('GET', `/v1/agreements/${ids.agreementId}`, { token: tokens.representative });
  await ask('GET', `/v1/agreements/${ids.agreementId}`, { token: tokens['budget-holder'] });
  await closeLines(portal.store);

  const entries = await listed(running, tokens['budget-holder'], '?limit=3');
  expect(entries).toMatchObject([
    {
      by: expect.stringMatching(/\(representative\)$/),
      onBehalfOf: ids.budgetHolderId,
      authority: 'represented',
      recordId: ids.agreementId,
      budgetHolderIds: [ids.budgetHolderId],
    },
    { by: expect.stringMatching(/\(care provider\)$/), onBehalfOf: ids.careProviderId, authority: 'shared' },
    {
      by: `${office.name} (assessor)`,
      actor: { role: 'assessor', name: null, office: office.name },
      operation: 'awards.show',
      what: 'see an award',
      authority: 'own-office',
      result: 'done',
    },
  ]);
  expect(JSON.stringify(entries)).not.toContain('Ordelaar');
  expect(entries.map(({ actor }) => actor?.role)).not.toContain('budget-holder');
  const [own] = await listed(running, tokens['budget-holder'], '?own=true&limit=1');
  expect(own).toMatchObject({ actor: { role: 'budget-holder' }, authority: 'own' });

  // Whoever acts for the holder is told the same, and another holder nothing of it.
  const told = await listed(running, tokens.representative, `?budgetHolderId=${ids.budgetHolderId}`);
  expect(told.map(({ id }) => id)).toContain(entries[2]!.id);
  const strange = await listed(running, other, '?own=true');
  expect(strange.flatMap(({ budgetHolderIds }) => budgetHolderIds)).not.toContain(ids.budgetHolderId);
  expect(strange.length).toBeGreaterThan(0);
  expect(await listed(running, other, `?own=true&budgetHolderId=${ids.budgetHolderId}`)).toEqual([]);
  for (const role of ['care-provider', 'assessor', 'payment-officer'] as const)
    expect((await ask('GET', '/v1/access-log', { token: tokens[role] })).status).toBe(403);
});

onBothEngines(({ open }) => {
  test('it goes by page and by day, and a representative sees what is about their awards', async () => {
    const store = await open();
    const desk = createDesk(store, startOfTests);
    const { agreement, award } = await openCase(desk, 1);
    const number = Number(agreement.budgetHolder.id.slice(1));
    const DAY = 86_400_000;
    const at = (days: number, more = {}) =>
      accessLine(`r${days}`, [number], { at: startOfTests + days * DAY, ...more });
    await appendLines(store, [
      at(0, { recordId: 'T0000077' }),
      at(1, { recordId: award.id, status: 404, authority: null }),
      at(2, { recordId: agreement.budgetHolder.id }),
      at(3),
    ]);
    await closeLines(store);
    const holder = holderOf(agreement.budgetHolder.id);
    const days = async (query: object, caller = holder) => {
      const page = await desk.call(caller, 'accessLog.list', query);
      return { items: page.items.map((entry) => entry.at.slice(0, 10)), next: page.nextCursor };
    };
    const first = await days({ limit: 3 });
    const all = await days({});
    expect(all.items).toHaveLength(4);
    expect(all.items).toEqual(all.items.toSorted().toReversed());
    const rest = await days({ limit: 3, cursor: first.next });
    expect([...first.items, ...rest.items]).toEqual(all.items);
    const [, later = '', earlier = ''] = all.items;
    expect((await days({ from: earlier, to: later })).items).toEqual([later, earlier]);
    expect(desk.touched).toEqual(new Set([number]));
    expect((await desk.call(holder, 'accessLog.list', { from: earlier, to: earlier })).items).toMatchObject([
      { result: 'refused', authority: null, by: 'not recorded', actor: null },
    ]);
    const narrow = { ...representativeOf(agreement.budgetHolder.id), awardsOutside: [77] };
    expect((await days({}, narrow)).items).toEqual([all.items[1], all.items[2]]);
  });
});
