/** The part of a list that a query reads: what comes after a record, in the order that the query gives. */
export interface PageWindow {
  /** The number of the last record of the page before; undefined on the first page. */
  after: number | undefined;
  count: number;
}
