import { inject } from 'vitest';
import { manifest, type Packed } from './make-packed.ts';

/** The entries, as they are imported. */
export const entries = Object.entries(manifest.exports)
  .filter(([, target]) => typeof target === 'object')
  .map(([path]) => `pgb-portaal${path.slice(1)}`);

async function packed(): Promise<Packed> {
  const answer = await fetch(inject('packed'));
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as Packed;
}

/** The packed file. All tests share it. */
export async function packedFile(): Promise<string> {
  return (await packed()).file;
}

/** The project of a stranger. All tests share it. */
export async function strangersProject(): Promise<string> {
  return (await packed()).project;
}
