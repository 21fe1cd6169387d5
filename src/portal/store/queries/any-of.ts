const nobody = [0];

/** The numbers to look for; an empty list, which PostgreSQL refuses, becomes one that no record has. */
export const anyOf = (numbers: readonly number[]): readonly number[] => (numbers.length === 0 ? nobody : numbers);
