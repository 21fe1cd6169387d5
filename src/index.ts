// The client
export { PgbClient } from './sdk/client.ts';
export type { CallOptions, ClientOptions } from './sdk/options.ts';
export type { NetworkOptions } from './sdk/transport/network-options.ts';
export type {
  ClientEvent,
  ClientLogger,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  TokenRenewalEvent,
} from './sdk/log/client-event.ts';
export type { RetryOptions } from './sdk/retry/retry-options.ts';
export type { RetryNotice } from './sdk/retry/with-retries.ts';
export type { Time } from './sdk/retry/time.ts';
export type { Args, CallInput, Method, Result } from './sdk/methods.ts';
export type { Resources } from './sdk/resources.ts';
export { Page, PagePromise } from './sdk/pages/page-promise.ts';
export type { RawAnswer, RawOptions } from './sdk/raw.ts';
export type { Submission, SubmitOptions } from './sdk/submit/submit.ts';

// Errors
export { isPgbError, PgbError } from './sdk/errors/pgb-error.ts';
export type { ReportedIssue } from './sdk/errors/pgb-error.ts';
export { errors, exitCodes, isErrorCode } from './contract/http/errors.ts';
export type { ErrorCode, Exit, PortalErrorCode } from './contract/http/errors.ts';

// Signing in
export { tokenAuth } from './sdk/auth/auth.ts';
export type { Auth, SignInDemanded } from './sdk/auth/auth.ts';
export type { ProofKey, ProvedRequest } from './sdk/auth/proof-key.ts';
export { sessionAuth } from './sdk/auth/session-auth.ts';
export type { SessionAuthOptions } from './sdk/auth/session-auth.ts';
export { certificateAuth, keyAuth } from './sdk/auth/system-auth.ts';
export type { SystemAuthOptions } from './sdk/auth/system-auth.ts';
export { readCertificate } from './sdk/certificate/read-certificate.ts';
export type { CertificateOptions } from './sdk/certificate/certificate-options.ts';
export type { ClientCertificate } from './sdk/certificate/client-certificate.ts';
export { readSigningKey } from './sdk/certificate/read-key.ts';
export type { SigningKey } from './sdk/certificate/signing-key.ts';
export { signIn } from './sdk/sign-in/sign-in.ts';
export type { SignInOptions } from './sdk/sign-in/sign-in.ts';
export { signInByDevice } from './sdk/sign-in/sign-in-by-device.ts';
export type { DeviceCode, DeviceSignInOptions } from './sdk/sign-in/sign-in-by-device.ts';
export { beginSignIn, finishSignIn } from './sdk/sign-in/sign-in-in-two-steps.ts';
export type { BegunSignIn } from './sdk/sign-in/sign-in-in-two-steps.ts';
export type { AuthorizationChecks } from './sdk/sign-in/issuer/authorization.ts';
export type { SignInWishes } from './sdk/sign-in/wishes.ts';
export { signOut } from './sdk/sign-in/sign-out.ts';
export { browserUserAgent } from './sdk/sign-in/browser/browser-user-agent.ts';
export type { BrowserOptions } from './sdk/sign-in/browser/browser-user-agent.ts';
export { personaUserAgent } from './sdk/sign-in/persona/persona-user-agent.ts';
export type { Session } from './sdk/sign-in/session.ts';
export type { IssuerOptions } from './sdk/sign-in/sign-in-options.ts';
export type { UserAgentInput as Surroundings, UserAgent, Visit } from './sdk/sign-in/user-agent.ts';

// The contract
export { operationNames, operations } from './contract/operations.ts';
export type { OperationName } from './contract/operations.ts';
export type { Problem } from './contract/http/problem.ts';
export { apiVersion } from './contract/http/headers.ts';
export { batchLimit, lineLimit } from './contract/limits.ts';
export type * from './contract/types.ts';
export type { EventType } from './contract/events.ts';
export type { DeclarationInput, LineInput } from './domain/declaration-content.ts';
export type { Issue, IssueParams } from './domain/issue.ts';
export type { IssueCode, Severity } from './domain/issue-codes.ts';
export type { Language } from './messages/language.ts';
