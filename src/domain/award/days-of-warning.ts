/** So many days before the last one that an award pays for, the holder is told when no other follows it. */
export const daysOfWarning = 31;
