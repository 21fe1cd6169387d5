// With somebody goes all that is theirs alone, in every table, and nothing of another.
import { expect, test } from 'vitest';
import {
  removeHolders,
  removeProfiles,
  removeProviders,
} from '../../../../../src/portal/store/queries/retention/people.ts';
import { keepSeenCertificate } from '../../../../../src/portal/store/queries/people/providers/seen-certificates.ts';
import { keepMeans } from '../../../../../src/portal/store/queries/people/sign-in/sign-in-means.ts';
import { keepStaffMember, staffOfProvider } from '../../../../../src/portal/store/queries/people/sign-in/staff.ts';
import type { NewRow } from '../../../../../src/portal/store/schema.ts';
import { formatRecordId } from '../../../../../src/domain/values/record-id.ts';
import { ALONE, aloneHolder, aloneProvider } from '../../../support/alone.ts';
import { contentsOf } from '../../../support/contents.ts';
import type { Store } from '../../../../../src/portal/store/store.ts';
import { declarable } from '../../../support/declarable.ts';
import { createDesk } from '../../../support/desk.ts';
import { onBothEngines } from '../../../support/engines.ts';

const start = Date.UTC(2026, 10, 28);

async function profile(store: Store, person: string, changedAt = 0): Promise<void> {
  const values = { person, language: 'nl', messageChannel: 'portal', changedAt } as const;
  await store.rows.insertInto('profile').values(values).execute();
}

function numberOf(id: string): number {
  return Number(id.slice(1));
}

function nothing(conflict: { doNothing: () => unknown }): never {
  return conflict.doNothing() as never;
}

/** Events that tell of somebody. */
async function happened(store: Store, ...about: Partial<NewRow<'event'>>[]): Promise<void> {
  const event = { type: 'care-provider.changed', at: 1, paramsJson: '{}', recordId: '' } as const;
  await store.db
    .insertInto('event')
    .values(about.map((one) => ({ ...event, ...one })))
    .execute();
}

/** A row about a care provider in each table that has any. */
async function storeAbout(store: Store, found: { careProviderId: number; budgetHolderId: number }): Promise<void> {
  const { db } = store;
  const { careProviderId } = found;
  const organisation = staffOfProvider(careProviderId);
  const code = { agbCode: `4${careProviderId}`, addedBy: 'payment-officer', addedAt: 1 } as const;
  await db
    .insertInto('furtherAgbCode')
    .values({ careProviderId, ...code })
    .execute();
  await db.insertInto('knownCareProvider').values(found).onConflict(nothing).execute();
  await db
    .insertInto('proposedAccount')
    .values({ ...found, ibanSealed: 'x', proposedAt: 1 })
    .onConflict(nothing)
    .execute();
  const settled = { ibanSealed: 'x', settledBy: 'payment-officer', settledAt: 1, withdrawnAt: null } as const;
  await db
    .insertInto('settledAccount')
    .values({ careProviderId, ...settled, paysFrom: '2026-01-01' })
    .execute();
  await db.insertInto('clientKey').values({ careProviderId, keyId: 'k', jwkJson: '{}', addedAt: 1 }).execute();
  const certificate = { serial: `a${careProviderId}`, thumbprint: '', notBefore: 1, notAfter: 2, issuedAt: 1 };
  const state = { revokedAt: null, reason: null, issuedTo: null };
  await db
    .insertInto('issuedCertificate')
    .values({ careProviderId, ...certificate, ...state })
    .execute();
  const seen = { thumbprint: `t${careProviderId}`, cameInAs: 'c', endsAt: 1, seenAt: 1 };
  await keepSeenCertificate(store, { ...seen, careProviderId });
  await keepStaffMember(store, organisation, { code: 'A', name: 'A. B.', rights: ['see'] }, 1);
  await keepMeans(store, { organisation, means: 'certificate', chosenAt: 1, provedAt: null });
  await happened(
    store,
    { recordId: formatRecordId('care-provider', careProviderId) },
    { recordId: 'Z1', careProviderId },
  );
}

onBothEngines(({ open }) => {
  /** What stands in the store is the same after somebody came and went, with all that is theirs alone. */
  const leavesTheRest = async (store: Store, come: () => Promise<void>, go: () => Promise<void>) => {
    const before = await contentsOf(store);
    await come();
    expect(await contentsOf(store)).not.toEqual(before);
    await go();
    expect(await contentsOf(store)).toEqual(before);
  };

  test('with a care provider goes all that is its own, and nothing of another', async () => {
    const store = await open();
    const at = await declarable(createDesk(store, start));
    const budgetHolderId = numberOf(at.agreement.budgetHolder.id);
    await storeAbout(store, { careProviderId: numberOf(at.provider.id), budgetHolderId });
    const come = async () => {
      await aloneProvider(store);
      await storeAbout(store, { careProviderId: ALONE, budgetHolderId });
    };
    await leavesTheRest(store, come, () => removeProviders(store, [ALONE]));
  });

  test('with a holder goes all that is theirs alone, and nothing of another', async () => {
    const store = await open();
    const at = await declarable(createDesk(store, start));
    const careProviderId = numberOf(at.provider.id);
    const about = async (budgetHolderId: number) => {
      await store.db
        .insertInto('knownCareProvider')
        .values({ budgetHolderId, careProviderId })
        .onConflict(nothing)
        .execute();
      const account = { budgetHolderId, ibanSealed: 'x', settledAt: 1, settledBy: 'budget-holder' } as const;
      await store.db.insertInto('holderAccount').values(account).execute();
      const proposed = { budgetHolderId, careProviderId, ibanSealed: 'x', proposedAt: 1 };
      await store.db.insertInto('proposedAccount').values(proposed).onConflict(nothing).execute();
      await happened(
        store,
        { recordId: formatRecordId('budget-holder', budgetHolderId) },
        { recordId: 'V1', budgetHolderId },
      );
    };
    await about(numberOf(at.agreement.budgetHolder.id));
    const come = async () => {
      await aloneHolder(store);
      await about(ALONE);
    };
    await leavesTheRest(store, come, () => removeHolders(store, [ALONE]));
  });

  test('with a profile go its notices and what was told to that person alone', async () => {
    const store = await open();
    const about = async (person: string) => {
      await profile(store, person);
      const mail = { kind: 'messages', person, language: 'nl', addressSealed: 'x', lastEventId: null } as const;
      const state = { messageCount: 1, status: 'sent', attempts: 1, nextAt: 1, createdAt: 1, sentAt: 1 } as const;
      await store.db
        .insertInto('mail')
        .values({ ...mail, ...state })
        .execute();
      await happened(store, { recordId: 'T0000001', person });
    };
    await about('stays');
    await leavesTheRest(
      store,
      () => about('goes'),
      () => removeProfiles(store, ['goes']),
    );
  });
});
