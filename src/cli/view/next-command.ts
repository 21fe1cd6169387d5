export type NextOf = 'agreement' | 'declaration';

const assess = (id: string): string => `office agreement assess ${id}`;
/** One run pays all that is due. */
const pay = (): string => 'portal run payments';

/** Where the command is not called as the operation is. */
const elsewhere: Readonly<Record<NextOf, Readonly<Record<string, (id: string) => string>>>> = {
  agreement: { approve: assess, reject: assess },
  declaration: { schedule: pay, pay },
};

/** What one types to do what the portal says is possible now. */
export const nextCommands = (noun: NextOf, operations: readonly string[], id: string): string[] => [
  ...new Set(operations.map((operation) => `pgb ${elsewhere[noun][operation]?.(id) ?? `${noun} ${operation} ${id}`}`)),
];
