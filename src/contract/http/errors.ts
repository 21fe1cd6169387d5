/**
 * Every way in which a call can fail stands here once: the HTTP status that the portal answers, the exit code that a
 * command ends with, and whether the same call may be sent again. `status: null` marks an error that only a client can
 * see.
 */
export const exitCodes = {
  done: 0,
  failed: 1,
  usage: 2,
  'not-allowed': 3,
  'not-found': 4,
  'lines-rejected': 5,
  'error-limit': 6,
  temporary: 7,
  interrupted: 130,
} as const;
/** The way in which a command ends; `exitCodes` has the number. */
export type Exit = keyof typeof exitCodes;

interface ErrorKind {
  status: number | null;
  exit: Exit;
  retryable: boolean;
}

/**
 * Every error by its code: the HTTP status (null for an error that only a client can see), the exit of the command, and
 * whether the same call may be sent again.
 */
export const errors = {
  /** What came is no HTTP. */
  'malformed-request': { status: 400, exit: 'failed', retryable: false },
  'malformed-json': { status: 400, exit: 'usage', retryable: false },
  'invalid-input': { status: 400, exit: 'usage', retryable: false },
  /** The input is well-formed, but a rule of the pgb forbids it; `issues` says which. */
  'rules-violated': { status: 400, exit: 'failed', retryable: false },
  'not-signed-in': { status: 401, exit: 'not-allowed', retryable: false },
  /** The caller must prove anew who they are: it signs, or is about where money goes or who acts. */
  'sign-in-too-old': { status: 401, exit: 'not-allowed', retryable: false },
  /** The caller must prove by better means who they are. */
  'sign-in-too-low': { status: 401, exit: 'not-allowed', retryable: false },
  /** The token is bound to a certificate that did not come along, or no longer counts. */
  'certificate-refused': { status: 401, exit: 'not-allowed', retryable: false },
  'not-allowed': { status: 403, exit: 'not-allowed', retryable: false },
  /** The caller is known, and has not said yet how to reach them. */
  'profile-missing': { status: 403, exit: 'not-allowed', retryable: false },
  'not-found': { status: 404, exit: 'not-found', retryable: false },
  'method-not-allowed': { status: 405, exit: 'usage', retryable: false },
  'not-acceptable': { status: 406, exit: 'usage', retryable: false },
  /** A request did not come in whole in time. */
  'request-too-slow': { status: 408, exit: 'temporary', retryable: true },
  'status-conflict': { status: 409, exit: 'not-found', retryable: false },
  /** What the caller read is not what stands there now. */
  'version-conflict': { status: 409, exit: 'not-found', retryable: false },
  'idempotency-mismatch': { status: 409, exit: 'not-found', retryable: false },
  'idempotency-in-progress': { status: 409, exit: 'temporary', retryable: true },
  'too-large': { status: 413, exit: 'usage', retryable: false },
  'wrong-host': { status: 421, exit: 'usage', retryable: false },
  'unsupported-media-type': { status: 415, exit: 'usage', retryable: false },
  'headers-too-large': { status: 431, exit: 'usage', retryable: false },
  'rate-limited': { status: 429, exit: 'temporary', retryable: true },
  'internal-error': { status: 500, exit: 'failed', retryable: false },
  unavailable: { status: 503, exit: 'temporary', retryable: true },

  'network-failed': { status: null, exit: 'temporary', retryable: true },
  /** The proxy on the way cannot be reached or did not let the call through. */
  'proxy-failed': { status: null, exit: 'temporary', retryable: true },
  'timed-out': { status: null, exit: 'temporary', retryable: true },
  /** The time that the caller gave was over, as `AbortSignal.timeout` says it. */
  'deadline-passed': { status: null, exit: 'temporary', retryable: true },
  /** Nothing was sent: what was given as the address of the portal is none. */
  'address-invalid': { status: null, exit: 'usage', retryable: false },
  /** Nothing was sent: it would travel over a network for everybody to read. */
  'address-unencrypted': { status: null, exit: 'usage', retryable: false },
  aborted: { status: null, exit: 'interrupted', retryable: false },
  /** Something else than a PGB Portaal answers at the address: another site, or what lets nobody through before a sign-in. */
  'no-portal': { status: null, exit: 'temporary', retryable: true },
  /** What came back is no answer that fits the contract: it was cut, spoilt or swapped on the way. */
  'invalid-answer': { status: null, exit: 'temporary', retryable: true },
  /** The file with the certificate or key of a system is encrypted, and nobody said by what. */
  'certificate-passphrase-missing': { status: null, exit: 'not-allowed', retryable: false },
  'certificate-passphrase-wrong': { status: null, exit: 'not-allowed', retryable: false },
  'certificate-unreadable': { status: null, exit: 'usage', retryable: false },
  /** The key in the file is not the one of the certificate. */
  'certificate-key-differs': { status: null, exit: 'usage', retryable: false },
  'certificate-not-yet': { status: null, exit: 'not-allowed', retryable: false },
  'certificate-expired': { status: null, exit: 'not-allowed', retryable: false },
  /** The file holds no private key with which a system can sign. */
  'key-unreadable': { status: null, exit: 'usage', retryable: false },
  'sign-in-failed': { status: null, exit: 'not-allowed', retryable: false },
} as const satisfies Record<string, ErrorKind>;

/** The code of an error, for programs: `error.code` of a `PgbError`. */
export type ErrorCode = keyof typeof errors;
/** The codes that a portal answers with; the others come from the client itself. */
export type PortalErrorCode = {
  [Code in ErrorCode]: (typeof errors)[Code]['status'] extends null ? never : Code;
}[ErrorCode];

/** Tells whether a text is the code of an error. */
export function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(errors, text);
}
