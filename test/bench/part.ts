/** What the command line of the bench asks for. */
export interface BenchOptions {
  /** Lines to import. */
  lines: number;
  /** Turns of each way; each part has a number of its own. */
  rounds: number | undefined;
  /** Measures on PostgreSQL as well. */
  postgres: boolean;
  say(text: string): void;
}

export interface Row {
  name: string;
  value: string;
  /** What it should be. */
  aim?: string;
}

/** One part of the bench: its figures, and how people are shown them. */
export interface Part<Figures extends object = object> {
  /** When none are asked for. */
  usualLines?: number;
  measure(options: BenchOptions): Promise<Figures>;
  rows(figures: Figures): Row[];
}

export function part<Figures extends object>(of: Part<Figures>): Part {
  return of;
}

export function times(value: number): string {
  return `${value.toFixed(2)} ×`;
}
