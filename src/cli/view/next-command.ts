export type NextOf = 'agreement' | 'declaration';

/** Where the command is not called as the operation is. */
const elsewhere: Readonly<Record<NextOf, Readonly<Record<string, string>>>> = {
  agreement: { approve: 'office agreement assess', reject: 'office agreement assess' },
  declaration: { schedule: 'portal run payments', pay: 'portal run payments' },
};

/** What one types to do what the portal says is possible now. */
export const nextCommands = (noun: NextOf, operations: readonly string[]): string[] => [
  ...new Set(operations.map((operation) => `pgb ${elsewhere[noun][operation] ?? `${noun} ${operation}`}`)),
];
