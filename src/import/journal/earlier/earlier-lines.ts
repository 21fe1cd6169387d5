import { readJob, readJobs } from './handed-in.ts';
import {
  handedInBy,
  itemsOf,
  jobOf,
  linesIn,
  type Handed,
  type ItemOfJob,
  type Job,
  type JobLines,
  type Line,
} from './job-lines.ts';

/** The file that is imported now, and the imports of before that may tell about its lines. */
export interface LinesQuery {
  readonly folder: string;
  /** The job that asks; it tells nothing about itself. */
  readonly job: string;
  readonly portal: string;
  readonly sha256: string;
  /** As `JobFacts` has it: the first file of a rest, or null when nobody knows; undefined when this is no rest. */
  readonly firstFile: string | null | undefined;
  /** Finds on which line of the first file a line stood. */
  readonly originalLine: (line: number) => number | undefined;
}

/** A declaration of the portal. */
export interface Known {
  readonly id: string;
  readonly reference: string | null;
}

/**
 * Knows which lines of which file are in a declaration, from the journals of earlier imports. Numbers of lines alone do
 * not tell that: every file has a second line.
 */
export class EarlierLines {
  readonly #query: LinesQuery;
  readonly #linesOf = new Map<string, JobLines>();
  #handed: ReadonlyMap<string, readonly Handed[]> | undefined;
  #firstJobs: ReadonlyMap<string, readonly ItemOfJob[]> | undefined;

  constructor(query: LinesQuery) {
    this.#query = query;
  }

  /** Whether a declaration was made of this very line, by an earlier import of this file or of the file that it is a rest of. */
  holds(declaration: Known, line: number): boolean {
    const { sha256, firstFile, originalLine } = this.#query;
    const original = originalLine(line);
    return this.#in(declaration).some(({ job, item, isMade }) => {
      if (!isMade) return false;
      const lines = this.#read(job).good.get(item) ?? none;
      if (job.sha256 === sha256) return lines.some((each) => each.line === line);
      const isOfFirst = typeof firstFile === 'string' && job.first === firstFile && original !== undefined;
      return isOfFirst && lines.some((each) => each.original === original);
    });
  }

  /**
   * Whether a declaration has lines of the first file that are not among these lines of the rest of it; undefined when
   * nobody knows.
   */
  hasOthers(declaration: Known, lines: readonly number[]): boolean | undefined {
    const { firstFile, originalLine } = this.#query;
    const originals = new Set(lines.map(originalLine));
    const ofFirst = this.#in(declaration).filter(({ job }) => typeof firstFile === 'string' && job.first === firstFile);
    const isOther = ({ original }: Line): boolean => !originals.has(original);
    return ofFirst.length === 0
      ? undefined
      : ofFirst.some(({ job, item }) => this.#read(job).good.get(item)?.some(isOther));
  }

  /** Whether these lines of a rest are all that the first file had of an owner and a period, and no others. */
  areAll(owner: string, period: string, lines: readonly number[]): boolean {
    const originals = new Set(lines.map(this.#query.originalLine));
    this.#firstJobs ??= this.#findFirstJobs();
    const items = this.#firstJobs.get(keyOf(owner, period)) ?? none;
    return (
      items.length > 0 &&
      items.every(({ job, item }) => {
        const all = new Set(
          this.#read(job)
            .all.get(item)
            ?.map(({ original }) => original),
        );
        return all.size === originals.size && [...originals].every((each) => all.has(each));
      })
    );
  }

  /** All items that are in a declaration, also by way of one that it took the place of. */
  #in({ id, reference }: Known): Handed[] {
    this.#handed ??= this.#findHanded();
    const found: Handed[] = [];
    const seen = new Set<string>();
    for (let next: string | null = id; next !== null && !seen.has(next);) {
      seen.add(next);
      const own: Handed[] = (this.#handed.get(next) ?? none).filter(
        (each) => next !== id || each.reference === reference,
      );
      found.push(...own);
      next = own.find(({ joinedTo }) => joinedTo !== null)?.joinedTo ?? null;
    }
    return found;
  }

  #findHanded(): ReadonlyMap<string, readonly Handed[]> {
    const { folder, job: own, portal } = this.#query;
    const handed = new Map<string, Handed[]>();
    const rows = readJobs(folder, (sqlite, facts, path) => {
      const { kind, dryRun, id } = facts;
      const isWanted = kind === 'declarations' && dryRun === false && facts.portal === portal && id !== own;
      return isWanted ? handedInBy(sqlite, jobOf(sqlite, facts, path)) : none;
    });
    for (const { declaration, ...row } of rows) {
      const others = handed.get(declaration);
      if (others === undefined) handed.set(declaration, [row]);
      else others.push(row);
    }
    return handed;
  }

  #findFirstJobs(): ReadonlyMap<string, readonly ItemOfJob[]> {
    const { folder, firstFile } = this.#query;
    const items = readJobs(folder, (sqlite, facts, path) => {
      const job = jobOf(sqlite, facts, path);
      const isFirst = typeof firstFile === 'string' && facts.kind === 'declarations' && job.sha256 === firstFile;
      return isFirst ? itemsOf(sqlite, job) : none;
    });
    return Map.groupBy(items, ({ owner, period }) => keyOf(owner, period));
  }

  #read(job: Job): JobLines {
    const known = this.#linesOf.get(job.path) ?? [...readJob(job.path, (sqlite) => [linesIn(sqlite, job)])][0];
    if (known === undefined) return noLines;
    this.#linesOf.set(job.path, known);
    return known;
  }
}

const none: readonly never[] = [];
const noLines: JobLines = { good: new Map(), all: new Map() };

function keyOf(owner: string, period: string): string {
  return `${owner} ${period}`;
}
