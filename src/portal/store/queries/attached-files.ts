import type { Store } from '../store.ts';

/** A file that is kept beside a record. */
export interface AttachedFile {
  byteCount: number;
  contentSealed: string;
  addedAt: number;
}

export function sealFile(store: Store, content: Uint8Array, addedAt: number): AttachedFile {
  return {
    byteCount: content.length,
    contentSealed: store.seal(Buffer.from(content).toString('base64')),
    addedAt,
  };
}

export function unsealFile(store: Store, { contentSealed }: Pick<AttachedFile, 'contentSealed'>): Uint8Array {
  return Buffer.from(store.unseal(contentSealed), 'base64');
}
