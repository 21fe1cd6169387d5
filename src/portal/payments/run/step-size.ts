/** Payments in one step of a run: a step is one transaction, short enough for others to get their turn. */
export const STEP_SIZE = 1000;
