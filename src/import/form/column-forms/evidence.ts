/** The cells that show one form: how many, and where the first stands. */
export interface CellEvidence {
  cells: number;
  line: number;
  text: string;
}

/** Counts the cells of a column by the form that they show. */
export class Evidence<Form extends string> {
  readonly #shown = new Map<Form, CellEvidence>();

  add(form: Form, line: number, text: string): void {
    const shown = this.#shown.get(form);
    if (shown === undefined) this.#shown.set(form, { cells: 1, line, text });
    else shown.cells += 1;
  }

  of(form: Form): CellEvidence {
    return this.#shown.get(form) ?? { cells: 0, line: 0, text: '' };
  }
}
