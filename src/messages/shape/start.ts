import type { Language } from '../language.ts';

/** The things that a setting of a portal may turn out to be; the value itself is not repeated, since it may be a secret. */
export type Found =
  | 'absent'
  | 'empty'
  | 'text'
  | 'number'
  | 'yes-no'
  | 'list'
  | 'object'
  | 'function'
  | 'other'
  | 'unsafe-address'
  | 'unknown-name'
  | 'secret';

/** The things that a setting of a portal may have to be. */
export type Wanted =
  | 'object'
  | 'text'
  | 'address'
  | 'key-set'
  | 'key-set-address'
  | 'public-keys'
  | 'function'
  | 'clock'
  | 'database'
  | 'certificate'
  | 'addresses'
  | 'authorities'
  | 'said-or-not'
  | 'yes-no'
  | 'port'
  | 'file'
  | 'milliseconds'
  | 'seconds'
  | 'count'
  | 'token-seconds'
  | 'levels'
  | 'claims'
  | 'roles'
  | 'private-key'
  | 'hosts'
  | 'log-level'
  | 'telemetry-address'
  | 'telemetry-protocol'
  | 'telemetry-exporter'
  | 'telemetry-sampler'
  | 'telemetry-ratio'
  | 'mail-tls'
  | 'office-kind'
  | 'office-code'
  | 'another-office'
  | 'postgres'
  | 'one-database'
  | 'one-store-key'
  | 'command'
  | 'known-name'
  | 'known-rule'
  | 'rule'
  | 'secret-file';

/** The setting of a portal that is wrong. */
export interface WrongSetting {
  /** `identity.issuer` */
  place: string;
  found: Found;
  wanted: Wanted;
}

/** The reason why a key cannot seal anything. */
export type KeyFault = 'absent' | 'no-bytes' | 'length' | 'guessable';

/** The part of a practice portal that was found where there is none in earnest. */
export type PracticePart = 'clock' | 'issuer' | 'audience' | 'store';

/** Why a portal does not start, by code, and what is told of it. */
export interface StartParams {
  'setting-unusable': WrongSetting;
  'practice-part': { part: PracticePart };
  'store-in-earnest': { place: string };
  'address-without-tls': { place: string; address: string };
  'permissions-loose': { path: string; mode: string; command: string };
  'store-key-unusable': { fault: KeyFault; bytes: number };
  'store-key-differs': { place: string };
  'store-key-missing': { path: string; database: string };
  'key-file-missing': { path: string };
  'store-data-missing': { place: string };
  'store-damaged': { place: string };
  'backup-exists': { file: string };
  'backup-unusable': { file: string };
  'restore-not-empty': { place: string };
  'copy-differs': { place: string; table: string };
  'value-not-copied': { column: string; record: string };
  'store-locked': { place: string };
  'store-newer': { place: string; newest: string };
  'store-older': { place: string };
  'store-key-changing': Record<string, never>;
  'key-command-failed': { command: string; reason: string };
  'data-folder-unusable': { path: string; reason: string };
  'data-no-file': { path: string; isLink: boolean };
  'database-failed': { place: string; reason: string };
  'port-in-use': { port: number };
  'config-no-yaml': { file: string; line: number; column: number };
  'config-aliases': { file: string };
  'config-invalid': { file: string; problems: readonly WrongSetting[] };
  'secret-unreadable': { path: string; reason: string };
  'address-unusable': { host: string; port: number; reason: string };
}

/** The code of a reason why a portal does not start. */
export type StartCode = keyof StartParams;

/** What is wrong, and what to do about it. */
export interface StartText {
  readonly what: string;
  readonly next: string;
}

/** The texts of one reason, by language. */
export type StartTextByLanguage = Readonly<Record<Language, StartText>>;

/** The texts of all reasons in one language. */
export type StartTexts = { readonly [Code in StartCode]: (params: StartParams[Code]) => StartText };
