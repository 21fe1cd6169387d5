import type { Adapter, AdapterPayload } from 'oidc-provider';
import { InvalidClientAuth, InvalidGrant } from 'oidc-provider/lib/helpers/errors.js';
import {
  addIssuerRecord,
  consumeIssuerRecord,
  deleteExpiredIssuerRecords,
  deleteIssuerRecord,
  deleteIssuerRecordsOfGrant,
  findIssuerRecord,
  saveIssuerRecord,
} from '../../../store/queries/practice/issuer-records.ts';
import type { Store } from '../../../store/store.ts';
import { findSystemClient } from '../systems.ts';

// Protocol time is real time: moving the practice clock signs nobody out.
function realSeconds(): number {
  return Math.floor(Date.now() / 1000);
}

/**
 * The records that the issuer keeps of one kind (`model`) stand in the store, so that any process can go on where
 * another began.
 */
export function recordsOf(store: Store) {
  return (model: string): Adapter => {
    const kept = keepInStore(store, model);
    if (model === 'Client') return { ...kept, find: (id) => findSystemClient(store, id) };
    if (model === 'ReplayDetection') return onceOnly(store, model);
    if (model === 'Session') return withoutSignIn(kept);
    return model === 'DeviceCode' ? foundByUserCode(store, kept) : kept;
  };
}

function keepInStore(store: Store, model: string): Adapter {
  const key = (id: string) => ({ model, idHash: store.hash(id) });
  return {
    upsert: async (id, payload, expiresIn) => {
      const expiresAt = realSeconds() + (expiresIn ?? 0);
      if (model === 'Grant') await deleteExpiredIssuerRecords(store, realSeconds());
      await saveIssuerRecord(store, {
        ...key(id),
        grantHash: payload.grantId === undefined ? null : store.hash(payload.grantId),
        payloadSealed: store.seal(JSON.stringify(payload)),
        consumedAt: null,
        expiresAt,
      });
    },
    find: async (id) => {
      const row = await findIssuerRecord(store, key(id));
      if (row === undefined) return undefined;
      const payload = JSON.parse(store.unseal(row.payloadSealed)) as AdapterPayload;
      return row.consumedAt === null ? payload : { ...payload, consumed: row.consumedAt };
    },
    consume: async (id) => {
      if (!(await consumeIssuerRecord(store, key(id), realSeconds())))
        throw new InvalidGrant('used at this very moment');
    },
    destroy: (id) => deleteIssuerRecord(store, key(id)),
    revokeByGrantId: (grantId) => deleteIssuerRecordsOfGrant(store, model, store.hash(grantId)),
    findByUid: async () => undefined,
    findByUserCode: async () => undefined,
  };
}

/**
 * Nobody stays signed in at the issuer: each sign-in begins with the choice of a person. What is kept is which form a
 * browser was given, so that no page elsewhere can send one in its place.
 */
function withoutSignIn(kept: Adapter): Adapter {
  return {
    ...kept,
    upsert: async (id, { accountId, loginTs, authorizations, acr, amr, ...payload }, expiresIn) =>
      payload.state === undefined ? kept.destroy(id) : kept.upsert(id, payload, expiresIn),
  };
}

/** What a person fills in leads to the code of their device, by a record of its own. */
function foundByUserCode(store: Store, kept: Adapter): Adapter {
  const byUserCode = keepInStore(store, 'UserCode');
  return {
    ...kept,
    upsert: async (id, payload, expiresIn) => {
      await kept.upsert(id, payload, expiresIn);
      if (payload.userCode !== undefined) await byUserCode.upsert(payload.userCode, { jti: id }, expiresIn);
    },
    findByUserCode: async (userCode) => {
      const { jti } = (await byUserCode.find(userCode)) ?? {};
      return typeof jti === 'string' ? kept.find(jti) : undefined;
    },
  };
}
/** What a system signed is used once, also when it comes twice at the same moment. Source: RFC 7523, 3, `jti`. */
function onceOnly(store: Store, model: string): Adapter {
  return {
    ...keepInStore(store, model),
    upsert: async (id, payload, expiresIn) => {
      const isFirst = await addIssuerRecord(store, {
        model,
        idHash: store.hash(id),
        grantHash: null,
        payloadSealed: store.seal(JSON.stringify(payload)),
        consumedAt: null,
        expiresAt: realSeconds() + (expiresIn ?? 0),
      });
      if (!isFirst) throw new InvalidClientAuth('used at this very moment');
    },
  };
}
