/** The texts of the demonstration. Numbers, dates and amounts come as they are shown. */
export interface DemoTexts {
  readonly title: string;
  readonly intro: string;
  readonly preparing: string;
  readonly signingIn: (done: string, total: string) => string;
  readonly steps: Readonly<Record<'imported' | 'approved' | 'paid' | 'budgets', string>>;
  readonly imported: (provider: string, clients: string, lines: string) => string;
  readonly wrong: (rejected: string, held: string) => string;
  readonly correct: string;
  /** The headers of the table of what is wrong. */
  readonly headers: Readonly<Record<'lines' | 'first' | 'column' | 'text', string>>;
  readonly approved: (holders: string, declarations: string, amount: string) => string;
  readonly paid: (from: string, to: string) => string;
  readonly somePayments: (shown: string, total: string) => string;
  readonly budgets: (shown: string, total: string) => string;
  /** It stands in the place of the number of one budget holder. */
  readonly allBudgets: string;
  readonly balances: (amount: string) => string;
  readonly took: (seconds: string) => string;
  readonly next: string;
  /** The purpose of each command that one can try. */
  readonly commands: Readonly<
    Record<
      'seed' | 'import' | 'waiting' | 'home' | 'approve' | 'clock' | 'payments' | 'budget' | 'agreement' | 'help',
      string
    >
  >;
}
