/** What came along to show who is calling. */
export interface PresentedToken {
  /** A token of `DPoP` is good only with a proof that whoever sends it has its key. Source: RFC 9449, 7.1. */
  scheme: 'Bearer' | 'DPoP';
  token: string;
  /** The proof, which is made for this request alone. */
  proof: string | undefined;
  method: string;
  /** The address as the caller sees it, without query. */
  url: string;
}
