import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { checkKeyLength, deriveKey, openText, sealText } from './keys/cipher.ts';
import { UnknownDataKeyError } from './errors.ts';

declare const isCovered: unique symbol;
/** A text that is sealed where it stands: every answer of the database opens it, and nothing else is written there. */
export type Covered = string & { readonly [isCovered]: true };

declare const isUntold: unique symbol;
/** A text that tells of no care, in a column where others do and are covered. */
export type Untold = string & { readonly [isUntold]: true };

export interface Secrets {
  readonly seal: (text: string) => string;
  readonly unseal: (sealed: string) => string;
  readonly hash: (text: string) => string;
  /** Seals a text for a column that is opened wherever it is read. */
  readonly cover: Cover;
}

interface Cover {
  (text: string): Covered;
  (text: string | null): Covered | null;
}

/** The keys with which values are sealed and hashed. */
export interface DataKeys {
  /** By number; 0 is the one that 0.1.0 sealed with. */
  seals: ReadonlyMap<number, Uint8Array>;
  /** The number of the one that seals what is new. */
  current: number;
  hash: Uint8Array;
}

/** Another key may come while the portal runs: what holds the secrets then goes on with it. */
export interface KeyRing extends Secrets {
  take(keys: DataKeys): void;
  /** Seals nothing from now on, until keys are taken again: what it sealed might never be opened. */
  sealNoMore(inUse: number): void;
  readonly current: number;
}

/** How a value of 0.1.0 begins; one that was sealed since names its data key: `k3.`. */
const FIRST_FORM = 'v1.';
const FORM = /^(?:v1|k([1-9]\d{0,8}))\./;
// No text that anybody sends has this sign, since the contract lets no control character through.
export const COVER = '\u0002';

/** How a value begins that a data key sealed. */
export function formOf(dataKeyId: number): string {
  return dataKeyId === 0 ? FIRST_FORM : `k${dataKeyId}.`;
}

/** The data key that a value was sealed with; undefined for a form that this version does not know. */
export function dataKeyOf(sealed: string): number | undefined {
  const found = FORM.exec(sealed);
  return found === null ? undefined : Number(found[1] ?? 0);
}

/** One key goes in, as at 0.1.0; sealing and looking up each get their own, so that neither says anything of the other. */
export function firstKeys(key: Uint8Array): DataKeys {
  checkKeyLength(key);
  return { seals: new Map([[0, deriveKey(key, 'seal')]]), current: 0, hash: deriveKey(key, 'hash') };
}

/** The secrets as 0.1.0 had them, of the key of the store itself. */
export function createSecrets(key: Uint8Array): KeyRing {
  return createRing(firstKeys(key));
}

export function createRing(first: DataKeys, onUnknown: () => void = () => {}): KeyRing {
  let keys = readied(first);
  let missing: number | undefined;
  const keyOf = (sealed: string): KeyObject => {
    const id = dataKeyOf(sealed);
    if (id === undefined) throw new Error('A sealed value has a form that this version does not know');
    const key = keys.seals.get(id);
    if (key !== undefined) return key;
    onUnknown();
    throw new UnknownDataKeyError(id);
  };
  const seal = (text: string): string => {
    if (missing !== undefined) throw new UnknownDataKeyError(missing);
    return keys.form + sealText(keys.sealing, text);
  };
  return {
    seal,
    unseal: (sealed) =>
      // Nearly all of it stands under the data key of now.
      sealed.startsWith(keys.form)
        ? openText(keys.sealing, sealed.slice(keys.form.length))
        : openText(keyOf(sealed), sealed.slice(sealed.indexOf('.') + 1)),
    hash: (text) => createHmac('sha256', keys.hash).update(text).digest('base64url'),
    cover: ((text: string | null) => (text === null ? null : COVER + seal(text))) as Cover,
    take: (taken) => {
      keys = readied(taken);
      missing = undefined;
    },
    sealNoMore: (inUse) => {
      missing = inUse;
    },
    get current() {
      return keys.current;
    },
  };
}

interface ReadiedKeys {
  seals: ReadonlyMap<number, KeyObject>;
  current: number;
  /** Of the data key that seals what is new. */
  form: string;
  sealing: KeyObject;
  hash: KeyObject;
}

/** The keys as Node's library takes them with the least work for each value. */
function readied({ seals: given, current, hash }: DataKeys): ReadiedKeys {
  const seals = new Map([...given].map(([id, key]) => [id, createSecretKey(key)]));
  const sealing = seals.get(current);
  if (sealing === undefined) throw new UnknownDataKeyError(current);
  return { seals, current, form: formOf(current), sealing, hash: createSecretKey(hash) };
}
