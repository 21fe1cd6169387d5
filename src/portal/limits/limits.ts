/** So many in so many seconds; what was not used comes back little by little. */
export interface Rate {
  count: number;
  seconds: number;
}

/** How much one caller may ask of a portal. All but the searches are counted in each process by itself. */
export interface Limits {
  /** Calls of one person or system. A batch of 500 declarations is one call. */
  calls: Rate;
  /** Calls from one address, behind which there may be an office full of people. */
  callsFromAddress: Rate;
  /** Record numbers that are not there, by caller, and tokens that are no good, by address: whoever guesses is locked out. */
  guesses: Rate;
  /** Searches for a person by BSN on one day, in all processes together; registering one is a search too. */
  personSearchesPerDay: number;
  /** Searches for a company by AGB code or KVK number on one day, in all processes together; registering one is a search too. */
  companySearchesPerDay: number;
}

/** An import of an institution stays far below these: 100 calls a second are 50,000 declarations a second. */
export const usualLimits: Limits = {
  calls: { count: 6_000, seconds: 60 },
  callsFromAddress: { count: 60_000, seconds: 60 },
  guesses: { count: 500, seconds: 600 },
  personSearchesPerDay: 25,
  companySearchesPerDay: 100,
};
