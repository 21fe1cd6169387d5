/** A job claims its date here, so that with several processes each run happens once. */
export interface JobClaimTable {
  job: string;
  date: string;
  claimedBy: string;
  claimedAt: number;
  finishedAt: number | null;
}

export interface CounterTable {
  kind: string;
  value: number;
}

export interface SettingTable {
  key: string;
  value: string;
}
