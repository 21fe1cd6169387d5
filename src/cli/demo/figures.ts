/** The figures of the story: the document of `-o json`. */
export interface DemoFigures {
  readonly import: {
    readonly lines: number;
    readonly accepted: number;
    readonly rejected: number;
    readonly held: number;
    readonly duplicates: number;
    readonly declarations: number;
    readonly cents: number;
  };
  readonly payments: { readonly count: number; readonly cents: number };
  readonly budgets: {
    readonly totalCents: number;
    readonly paidCents: number;
    readonly scheduledCents: number;
    readonly remainingCents: number;
  };
}

/** Lists the figures that do not add up, as `name: one ≠ other`; the list is empty when every line and every cent is where it belongs. */
export function differences({ import: imported, payments, budgets }: DemoFigures): string[] {
  const { lines, accepted, rejected, held, duplicates, declarations, cents } = imported;
  const { totalCents, paidCents, scheduledCents, remainingCents } = budgets;
  const pairs: [name: string, one: number, other: number][] = [
    ['import.lines', lines, accepted + rejected + held + duplicates],
    ['payments.count', payments.count, declarations],
    ['payments.cents', payments.cents, cents],
    ['budgets.paidCents', paidCents, cents],
    ['budgets.remainingCents', remainingCents, totalCents - paidCents - scheduledCents],
  ];
  return pairs.filter(([, one, other]) => one !== other).map(([name, one, other]) => `${name}: ${one} ≠ ${other}`);
}
