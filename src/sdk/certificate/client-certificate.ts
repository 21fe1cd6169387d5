/** A certificate with its key, by which a system shows who it is; it is read from a file by `readCertificate`. */
export interface ClientCertificate {
  /** What TLS is given. */
  readonly tls:
    { readonly pfx: Buffer; readonly passphrase?: string } | { readonly cert: string; readonly key: string };
  /** By this name the certificate knows its owner; the practice authority makes it the name of the client. */
  readonly commonName: string;
  /** Milliseconds since 1970. */
  readonly validFrom: number;
  readonly validTo: number;
}
