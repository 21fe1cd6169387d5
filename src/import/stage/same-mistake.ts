import type { Finding } from '../finding.ts';

const firstLines = 1000;

/**
 * The first thousand lines are wrong in the same way. The mistake is then in the file as a whole, and nothing of it is
 * sent.
 */
export class SameMistakeError extends Error {
  override readonly name = 'SameMistakeError';
  /** The finding on the first of these lines. */
  readonly finding: Finding;
  readonly lines: number;

  constructor(finding: Finding, lines: number) {
    super(`${lines} lines have ${finding.code}`);
    this.finding = finding;
    this.lines = lines;
  }
}

/** Looks at the first lines of a file for what is wrong with all of them. */
export class SameMistake {
  #seen = 0;
  #shared: Map<string, Finding> | undefined;

  /** The first lines were read, or one of them is right: the mistake is not in the file as a whole. */
  get isRefuted(): boolean {
    return this.#seen >= firstLines;
  }

  /** @throws SameMistakeError at the last of the first lines. */
  see(findings: readonly Finding[], isWrong: boolean): void {
    if (this.#seen >= firstLines) return;
    this.#seen += 1;
    if (!isWrong) {
      // One line is right, so the mistake is not in the file as a whole.
      this.#seen = firstLines;
      return;
    }
    this.#keepShared(findings);
    const [finding] = this.#shared?.values() ?? [];
    if (this.#seen === firstLines && finding !== undefined) throw new SameMistakeError(finding, firstLines);
  }

  #keepShared(findings: readonly Finding[]): void {
    const here = new Map(
      findings.filter(({ severity }) => severity === 'error').map((each) => [`${each.code} ${each.column}`, each]),
    );
    if (this.#shared === undefined) this.#shared = here;
    else for (const kind of this.#shared.keys()) if (!here.has(kind)) this.#shared.delete(kind);
  }
}
