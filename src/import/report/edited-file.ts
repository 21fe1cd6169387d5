import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';

/** How a result file was left, by which it is seen whether somebody corrected lines in it since. */
export class ResultStamp {
  readonly #path: string;
  readonly #stamp: string;

  constructor(jobs: string, path: string) {
    this.#path = path;
    this.#stamp = join(jobs, `${hash('sha256', resolve(path), 'hex').slice(0, 12)}.result`);
  }

  /** Puts a file that is not as it was left under another name, so that nobody's work is written over. */
  async keepEdited(): Promise<string | null> {
    const now = await stampOf(this.#path);
    if (now === undefined || now === (await readFile(this.#stamp, 'utf8').catch(() => undefined))) return null;
    const kept = freeName(this.#path);
    await rename(this.#path, kept);
    return kept;
  }

  async leave(): Promise<void> {
    const now = await stampOf(this.#path);
    if (now !== undefined) await writeFile(this.#stamp, now, { mode: 0o600 });
  }
}

const stampOf = (path: string): Promise<string | undefined> =>
  stat(path).then(
    ({ size, mtimeMs }) => `${size} ${mtimeMs}`,
    () => undefined,
  );

/** `october.rejected.csv` becomes `october.rejected.corrected.csv`, or one with a number. */
function freeName(path: string): string {
  const ending = extname(path);
  const start = `${path.slice(0, -ending.length)}.corrected`;
  for (let number = 1; ; number += 1) {
    const name = `${start}${number === 1 ? '' : `-${number}`}${ending}`;
    if (!existsSync(name)) return name;
  }
}
