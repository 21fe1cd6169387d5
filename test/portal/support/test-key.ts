import { hash } from 'node:crypto';

/** A key as any other, and the same in every run. */
export function keyNamed(name: string): Uint8Array {
  return new Uint8Array(hash('sha256', `pgb-portaal test key ${name}`, 'buffer'));
}

export const testKey = keyNamed('one');
