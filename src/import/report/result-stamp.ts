import { hash } from 'node:crypto';
import { existsSync, type Stats } from 'node:fs';
import { readFile, rename, stat, writeFile, type FileHandle } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';

/** What was noted of a result file when it was left: whose it is, and its size and time. */
interface Note {
  owner: string;
  stamps: readonly string[];
}

/**
 * Keeps of which import a result file is, and the size and time with which it was left. They show whether it may be
 * written over, and whether somebody corrected lines in it since.
 */
export class ResultStamp {
  readonly path: string;
  readonly #note: string;
  readonly #owner: string;

  /** `owner` names the import: the same file for the same caller at the same portal. */
  constructor(jobs: string, path: string, owner: string) {
    this.path = path;
    this.#note = join(jobs, `${hash('sha256', resolve(path), 'hex').slice(0, 12)}.result`);
    this.#owner = owner;
  }

  /** Tells how the path stands: nothing is there, a file of this import, one that somebody changed, or one of others. */
  async state(): Promise<'free' | 'left' | 'edited' | 'foreign'> {
    const now = await stat(this.path).catch(() => undefined);
    if (now === undefined) return 'free';
    const { owner, stamps } = await this.#read();
    if (owner !== this.#owner) return 'foreign';
    return stamps.includes(stampOf(now)) ? 'left' : 'edited';
  }

  /** Puts a file that is not as it was left under another name, so that nobody's work is written over. */
  async keepEdited(): Promise<string | null> {
    if ((await this.state()) !== 'edited') return null;
    const kept = freeName(this.path);
    await rename(this.path, kept);
    return kept;
  }

  /**
   * Notes how the file is left, before the file takes its place. An import that is killed in between leaves the file
   * before it, so the note of that one is kept as well.
   */
  async leave(file: FileHandle): Promise<void> {
    const { owner, stamps } = await this.#read();
    const before = owner === this.#owner ? stamps.slice(-1) : [];
    const lines = [this.#owner, ...before, stampOf(await file.stat())];
    await writeFile(this.#note, lines.join('\n'), { mode: 0o600 });
  }

  async #read(): Promise<Note> {
    const [owner = '', ...stamps] = (await readFile(this.#note, 'utf8').catch(() => '')).split('\n');
    return { owner, stamps };
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
