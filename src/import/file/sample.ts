import { open } from 'node:fs/promises';

// What is decided about a file is decided on this; the rest is checked against it while reading.
export const sampleBytes = 1024 * 1024;

/** The beginning of a file. */
export interface Sample {
  bytes: Buffer;
  /** It is all of the file. */
  whole: boolean;
}

export async function readSample(path: string): Promise<Sample> {
  const file = await open(path, 'r');
  try {
    const memory = Buffer.allocUnsafe(sampleBytes + 1);
    let used = 0;
    for (;;) {
      const { bytesRead } = await file.read(memory, used, memory.length - used, used);
      used += bytesRead;
      if (bytesRead === 0 || used === memory.length) break;
    }
    return { bytes: memory.subarray(0, Math.min(used, sampleBytes)), whole: used <= sampleBytes };
  } finally {
    await file.close();
  }
}
