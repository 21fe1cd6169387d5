import type { Exit } from '../../contract/errors.ts';
import type { CliTexts } from '../../messages/cli-texts.ts';

type Texts = CliTexts['errors'];
export type CliErrorCode = keyof Texts;
export type CliErrorParams<Code extends CliErrorCode> = Parameters<Texts[Code]>[0];

/** Each of these can go wrong before or beside a call to the portal, and ends with this exit code. */
const exits = {
  'unknown-command': 'usage',
  'missing-command': 'usage',
  'unknown-option': 'usage',
  'missing-value': 'usage',
  'missing-option': 'usage',
  'nothing-to-amend': 'usage',
  'missing-argument': 'usage',
  'excess-arguments': 'usage',
  'invalid-value': 'usage',
  'unknown-field': 'usage',
  'unknown-topic': 'usage',
  'unknown-setting': 'usage',
  'options-conflict': 'usage',
  'faults-together': 'usage',
  'needs-running-portal': 'usage',
  'nothing-chosen': 'usage',
  'needs-terminal': 'usage',
  'needs-confirmation': 'usage',
  'needs-reading': 'usage',
  'file-unreadable': 'usage',
  'json-invalid': 'usage',
  'json-no-object': 'usage',
  'payroll-file-empty': 'usage',
  'payroll-file-broken': 'usage',
  'payroll-cells-excess': 'usage',
  'payroll-column-unknown': 'usage',
  'payroll-column-missing': 'usage',
  'payroll-cell-unreadable': 'usage',
  'payroll-other-order': 'usage',
  'unknown-persona': 'usage',
  'only-practice': 'usage',
  'not-in-practice': 'usage',
  'unknown-context': 'not-found',
  'context-exists': 'not-found',
  'unknown-holder': 'not-found',
  'other-holder': 'not-found',
  'no-session': 'not-allowed',
  'keychain-unavailable': 'failed',
  'settings-damaged': 'failed',
  'settings-busy': 'temporary',
  'practice-failed': 'failed',
  'system-refused': 'failed',
  'setting-unusable': 'usage',
  'practice-part': 'usage',
  'store-in-earnest': 'not-found',
  'address-without-tls': 'usage',
  'permissions-loose': 'failed',
  'store-key-unusable': 'usage',
  'store-key-differs': 'not-found',
  'store-key-missing': 'not-found',
  'key-file-missing': 'not-found',
  'store-data-missing': 'not-found',
  'store-damaged': 'failed',
  'backup-exists': 'usage',
  'backup-unusable': 'failed',
  'restore-not-empty': 'usage',
  'copy-differs': 'failed',
  'value-not-copied': 'failed',
  'store-locked': 'temporary',
  'store-newer': 'failed',
  'data-folder-unusable': 'failed',
  'port-in-use': 'failed',
  'password-typed': 'usage',
  'config-no-yaml': 'usage',
  'config-aliases': 'usage',
  'config-invalid': 'usage',
  'secret-unreadable': 'usage',
  'address-unusable': 'failed',
  'database-failed': 'failed',
  'data-no-file': 'failed',
  'file-broken': 'usage',
  'workbook-unreadable': 'usage',
  'sheet-unclear': 'usage',
  'sheets-empty': 'usage',
  'sheet-hidden': 'usage',
  'unknown-sheet': 'usage',
  'sheet-of-no-workbook': 'usage',
  'columns-missing': 'usage',
  'columns-unread': 'usage',
  'unknown-mapping': 'not-found',
  'snapshot-missing': 'not-found',
  'snapshot-damaged': 'failed',
  'file-changed': 'temporary',
  'file-changed-since': 'not-found',
  'same-mistake': 'error-limit',
  'dialect-unknown': 'usage',
  'result-folder': 'usage',
  'nothing-to-resume': 'not-found',
  'nothing-to-retry': 'not-found',
  'import-busy': 'temporary',
  'import-damaged': 'failed',
  'import-lines-damaged': 'failed',
  'disk-full': 'failed',
  'output-lost': 'failed',
  'unknown-import': 'not-found',
  'demo-differs': 'failed',
  'missing-answers': 'usage',
  'nothing-to-declare': 'not-found',
  'no-month-to-copy': 'not-found',
  'invoice-unusable': 'usage',
  'wizard-stopped': 'interrupted',
  interrupted: 'interrupted',
  declined: 'interrupted',
  unexpected: 'failed',
} as const satisfies Record<CliErrorCode, Exit>;

/** The only error that a command throws on purpose; `report.ts` turns it into text and an exit code. */
export class CliError<Code extends CliErrorCode = CliErrorCode> extends Error {
  override readonly name = 'CliError';
  readonly code: Code;
  readonly params: CliErrorParams<Code>;
  readonly exit: Exit;

  constructor(code: Code, params: CliErrorParams<Code>, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.params = params;
    this.exit = exits[code];
  }
}
