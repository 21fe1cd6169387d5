import { open } from 'node:fs/promises';

// The form of a file is decided on its first megabyte; the rest of the file is checked against that while it is read.
export const sampleBytes = 1024 * 1024;

/** The beginning of a file. */
export interface Sample {
  bytes: Buffer;
  /** The sample is the whole file. */
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
