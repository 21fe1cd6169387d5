export type NextOf = 'agreement' | 'declaration';

// One fills in something of one's own for the dots.
const REASON = '--reason "..."';

function assess(decision: string) {
  return (id: string) => `office agreement assess ${id} --decision ${decision}`;
}

/** One run pays all that is due. */
function pay(): string {
  return 'portal run payments';
}

/** These commands are not called as their operation is, or ask for more than the record. */
const elsewhere: Readonly<Record<NextOf, Readonly<Record<string, (id: string) => string>>>> = {
  agreement: {
    approve: assess('approve'),
    reject: (id) => `${assess('reject')(id)} ${REASON}`,
    return: (id) => `agreement return ${id} ${REASON}`,
    end: (id) => `agreement end ${id} --end ...`,
    amend: (id) => `agreement amend ${id} --from ... --rate ...`,
  },
  declaration: {
    correct: (id) => `declaration correct ${id} --line ...`,
    reject: (id) => `declaration reject ${id} ${REASON}`,
    schedule: pay,
    pay,
  },
};

/** Returns the commands that do the operations which the portal says are possible now. */
export function nextCommands(noun: NextOf, operations: readonly string[], id: string): string[] {
  return [
    ...new Set(
      operations.map((operation) => `pgb ${elsewhere[noun][operation]?.(id) ?? `${noun} ${operation} ${id}`}`),
    ),
  ];
}
