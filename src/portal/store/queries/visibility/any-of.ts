const nobody = [0];

/** The numbers to look for; an empty list, which PostgreSQL refuses, becomes one that no record has. */
export function anyOf(numbers: readonly number[]): readonly number[] {
  return numbers.length === 0 ? nobody : numbers;
}
