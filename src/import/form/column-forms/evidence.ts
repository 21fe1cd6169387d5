/** The cells that show the same: how many, and what stands in the first, and where. */
export interface CellEvidence {
  cells: number;
  line: number;
  text: string;
}

/** Counts the cells of a column by the form that they show. */
export class Evidence<Form extends string> {
  readonly #shown = new Map<Form, CellEvidence>();

  /** Later cells stand on later lines. */
  add(form: Form, { cells, line, text }: CellEvidence): void {
    const shown = this.#shown.get(form);
    if (shown === undefined) this.#shown.set(form, { cells, line, text });
    else shown.cells += cells;
  }

  of(form: Form): CellEvidence {
    return this.#shown.get(form) ?? { cells: 0, line: 0, text: '' };
  }
}
