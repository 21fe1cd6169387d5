import { hash } from 'node:crypto';
import { existsSync, type Stats } from 'node:fs';
import { readFile, rename, stat, writeFile, type FileHandle } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';

/** The size and time with which a result file was left. They show whether somebody corrected lines in it since. */
export class ResultStamp {
  readonly #path: string;
  readonly #stamp: string;

  constructor(jobs: string, path: string) {
    this.#path = path;
    this.#stamp = join(jobs, `${hash('sha256', resolve(path), 'hex').slice(0, 12)}.result`);
  }

  /** Puts a file that is not as it was left under another name, so that nobody's work is written over. */
  async keepEdited(): Promise<string | null> {
    const now = await stat(this.#path).catch(() => undefined);
    if (now === undefined || (await this.#left()).includes(stampOf(now))) return null;
    const kept = freeName(this.#path);
    await rename(this.#path, kept);
    return kept;
  }

  /**
   * Notes how the file is left, before the file takes its place. An import that is killed in between leaves the file
   * before it, so the note of that one is kept as well.
   */
  async leave(file: FileHandle): Promise<void> {
    const [before] = (await this.#left()).slice(-1);
    const stamps = [...(before === undefined ? [] : [before]), stampOf(await file.stat())];
    await writeFile(this.#stamp, stamps.join('\n'), { mode: 0o600 });
  }

  async #left(): Promise<string[]> {
    const text = await readFile(this.#stamp, 'utf8').catch(() => undefined);
    return text === undefined ? [] : text.split('\n');
  }
}

function stampOf({ size, mtimeMs }: Stats): string {
  return `${size} ${mtimeMs}`;
}

/** `october.rejected.csv` becomes `october.rejected.corrected.csv`, or one with a number. */
function freeName(path: string): string {
  const ending = extname(path);
  const start = `${path.slice(0, -ending.length)}.corrected`;
  for (let number = 1; ; number += 1) {
    const name = `${start}${number === 1 ? '' : `-${number}`}${ending}`;
    if (!existsSync(name)) return name;
  }
}
