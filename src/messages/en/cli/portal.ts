import type { CliTextsOf } from '../../cli-texts.ts';
import type { KeyFacts, RotationStep } from '../../shape/upkeep.ts';
import type { KeptKind } from '../../../domain/retention/kept-kinds.ts';
import type { CareLaw } from '../../../domain/words.ts';
import { findings } from './findings.ts';

/** Years where they are whole, else months. */
function termText(months: number, atMost: number): string {
  const isYears = months % 12 === 0 && atMost % 12 === 0;
  const [least, most] = isYears ? [months / 12, atMost / 12] : [months, atMost];
  const unit = `${isYears ? 'year' : 'month'}${most === 1 ? '' : 's'}`;
  return least === most ? `${least} ${unit}` : `${least} to ${most} ${unit}`;
}

export const portal = {
  commands: {
    portal: { summary: 'Run a portal, for practice or in earnest', details: '' },
    'portal start': {
      summary: 'Start a practice portal for other programs on this computer',
      details: 'Runs until Ctrl+C. Without --data it uses the data of the practice context.',
    },
    'portal serve': {
      summary: 'Run a portal in earnest, from a config file',
      details:
        'Keeps running until Ctrl+C or SIGTERM. Each setting may stand in the environment too, which goes first: listen.port is PGB_SERVE_LISTEN_PORT. Secrets stand in a file of their own, or in PGB_SERVE_DATABASE_PASSWORD and PGB_SERVE_STORE_KEY.',
    },
    'portal seed': { summary: 'Add invented people and agreements', details: '' },
    'portal clock': {
      summary: 'See or move the clock of the practice portal',
      details: 'Without flags: what time it is there.',
    },
    'portal outbox': {
      summary: 'The e-mails that the practice portal would have sent',
      details:
        'To whoever chose e-mail in their profile (pgb profile edit --messages email), the newest first. Nothing really goes out; an e-mail says that there is a message, and not what it says.',
    },
    'portal faults': {
      summary: 'Have a running practice portal falter, to see whether your own software can take it',
      details:
        'For the API only: signing in and the practice commands keep working. What you give takes the place of what there was, and holds until --off or until the portal stops. Without flags: what is on now.',
    },
    'portal rules': {
      summary: 'The amounts, terms and limits that the portal judges by, with their source',
      details:
        'Each rule has the days on which it holds. Whoever runs a portal can add or replace rules with rules in the configuration. pgb help rules shows the rules of this package, without a portal.',
    },
    'portal check': {
      summary: 'Check the database of a portal: the amounts, the file and the key',
      details:
        'Only reads, also while the portal runs. Without --config it is about the practice portal. Ends with 1 when something is wrong.',
    },
    'portal retention': {
      summary: 'How long a portal keeps what, what may go now, and what is gone',
      details:
        'It only reads: the portal removes what was kept too long by itself each day, and writes down no more than how much it was. A care file goes whole, when its term is certain, nothing in it is open and nothing else refers to it; people go when nothing of them is left. With --date you see it for a later day. The terms with their source: pgb portal rules; rules in the config gives terms of your own.',
    },
    'portal verify-log': {
      summary: 'Check that the access log of a portal is still as the portal wrote it',
      details:
        'Every line is proven with the key and stands in a chain, of which each link covers all before it. The first thing that does not fit comes first. Keep the end of the chain that the command names somewhere else and give it later with --head: then it shows too when the log was put back with the whole database. Ends with 1 when something does not fit.',
    },
    'portal export-log': {
      summary: 'The access log of a period in the form of Logboek Dataverwerkingen',
      details:
        'Every line is JSON and is about one data subject, who has a pseudonym: the same for the same person, and found back with the key only. With --register it names your register of processing activities.',
    },
    'portal backup': {
      summary: 'Make a backup of the database of a portal, also while it runs',
      details:
        'The copy is one file, without the key: keep that apart. The file gets its name when it is whole and opens with the key. Of PostgreSQL too it is a SQLite database, which can be restored on either.',
    },
    'portal restore': {
      summary: 'Restore a backup where there is no database yet',
      details:
        'The key that belongs to the copy must be there already. On SQLite there is no database file yet; on PostgreSQL the schema is empty. It does not matter of which of the two the copy was made.',
    },
    'portal certificate': {
      summary: 'The practice authority: certificates of care institutions, in the place of VECOZO',
      details: '',
    },
    'portal certificate issue': {
      summary: 'Issue a certificate to a care institution, with its key in a file',
      details:
        'The key is made here and does not go to the authority. The file is PKCS#12, or PEM when its name ends in .pem. The passphrase stands in PGB_CERTIFICATE_PASSPHRASE or is asked for. A certificate works on a practice portal with TLS: pgb portal start --tls.',
    },
    'portal certificate list': { summary: 'Which certificates were issued, and which still hold', details: '' },
    'portal certificate revoke': {
      summary: 'Revoke a certificate: from now on nobody gets in with it',
      details: 'The portal keeps to it at once, also for a token that is still good.',
    },
    'portal certificate authority': {
      summary: 'Save the certificate of the practice authority, and its revocation list',
      details:
        'Who connects to the practice portal trusts it by NODE_EXTRA_CA_CERTS. Another portal is given both files as clientCertificates in its config; the list is good for a week.',
    },
    'portal client-key': { summary: 'Keys with which systems sign who they are (private_key_jwt)', details: '' },
    'portal client-key add': {
      summary: 'Register the public key of a system with the practice portal',
      details: 'The file is PEM or JWK. Of a private key the public part alone goes along.',
    },
    'portal client-key list': { summary: 'Which keys are registered', details: '' },
    'portal client-key remove': { summary: 'Remove a registered key', details: '' },
    'portal key': { summary: 'The keys with which the database is sealed', details: '' },
    'portal key list': {
      summary: 'Which data keys there are, and how much still stands under an old one',
      details:
        'Only reads, also while the portal runs. The data keys stand in the database, wrapped with the key of the store, which does not stand there.',
    },
    'portal key rotate': {
      summary: 'Take a new data key into use and seal everything anew, while the portal runs',
      details:
        'Every process takes up the new key without a restart; then what stands under an old one is sealed anew in small steps. When the command is stopped or killed, the portal itself goes on, or this command with --resume. An old key is removed when a day later nothing stands under it still.',
    },
    'portal key change': {
      summary: 'Replace the key of the store, without sealing the data anew',
      details:
        'With --new-key-file the new key opens the database too. Then put it in the config, restart the processes one by one, and give --finish with the new config: the old one opens nothing any more. Older backups keep the key that they were made with.',
    },
    'portal run': { summary: 'Run the payments of a day, as payment officer', details: '' },
  },
  options: {
    practiceTls: 'with TLS, by a certificate of the practice authority; systems can then sign in by their certificate',
    agb: 'AGB code of the care institution',
    kvk: 'KVK number that belongs to the AGB code',
    certificateDays: 'for how many days it holds',
    certificateOut: 'file for certificate and key: .p12, or .pem',
    replaceCertificate: 'replace an older file of that name',
    certificateSerial: 'number of the certificate',
    revocationReason: 'why it is revoked',
    authorityOut: 'file for the certificate of the authority (PEM)',
    revocationsOut: 'file for the revocation list (PEM)',
    clientKeyFile: 'file with the key: PEM or JWK',
    keyId: 'name of the key',
    config: 'config file (YAML)',
    configOfPortal: 'config file of a portal in earnest (YAML)',
    dataOfPractice: 'folder with the data of a practice portal',
    backupFile: 'file with the backup',
    newKeyFile: 'file with the new key of the store',
    finishKeyChange: 'the former key of the store opens nothing any more',
    dueOn: 'as of this day; today when absent',
    resumeRotation: 'go on with what was begun, without a new key',
    head: 'an end of the chain that was named earlier, as position:hash',
    register: 'address of the register of processing activities, behind which the name of the operation comes',
    replaceBackup: 'replace an older file of that name',
    checkConfig: 'only check: open nothing and start nothing',
    new: 'begin a new database if there is none yet',
    port: 'port; 0 picks a free one',
    data: 'folder for the data',
    database: 'PostgreSQL instead of SQLite',
    scenario: 'what is added',
    clients: 'number of clients of the institution',
    holders: 'number of budget holders of the representative',
    set: 'sets the clock to this day',
    forward: 'moves the clock forward, for example 6w or 10d',
    drop: 'so many requests: connection gone before they are read',
    dropAfterCommit: 'so many requests: done, and then the connection gone before the answer',
    faultStatus: 'so many requests get 429 or 503, with Retry-After; may be given more than once',
    slow: 'so much slower, all requests or a part',
    crashAfter: 'the process ends at once, at so many requests',
    retryAfter: 'what Retry-After says with 429 and 503; 1s by default',
    seed: 'the same number has the same requests fail',
    off: 'no more faults',
    job: 'what is run',
    date: 'day; today when absent',
  },
  headers: {
    certificateSerial: 'Number',
    certificateAgb: 'AGB code',
    certificateKvk: 'KVK number',
    certificateStatus: 'State',
    certificateFrom: 'Holds from',
    certificateTo: 'Holds until',
    revocationReason: 'Reason of revocation',
    certificateFile: 'File',
    clientId: 'Name at the issuer',
    keyId: 'Key',
    clientKeyAddedAt: 'Registered',
    keptKind: 'What',
    keptTerm: 'Kept',
    keptRule: 'Rule',
    dueNow: 'Due',
    removedSoFar: 'Removed',
    removedOnRequest: 'On request',
    lastRemovedAt: 'Last removed',
    dataKey: 'Key',
    keyState: 'State',
    sealedValues: 'Sealed values',
    keyMadeAt: 'Made',
    to: 'To',
    about: 'For',
    now: 'Time',
    clients: 'Clients',
    holders: 'Budget holders',
    firstBudgetHolderId: 'First budget holder',
    lastBudgetHolderId: 'Last budget holder',
    firstAgreementId: 'First agreement',
    lastAgreementId: 'Last agreement',
    drop: 'Dropped before reading',
    dropAfterCommit: 'Dropped after the work',
    'status.429': 'Too many requests (429)',
    'status.503': 'Away (503)',
    'slow.percent': 'Slow',
    'slow.milliseconds': 'Slow (ms)',
    crashAfter: 'Ends at request',
    retryAfterMilliseconds: 'Retry-After (ms)',
    seed: 'Seed',
  },
  menu: {
    'portal run payments': 'Pay what is due',
  },
  notices: {
    portal: {
      tls: 'With TLS. Save the certificate of the practice authority with pgb portal certificate authority --out FILE, and set NODE_EXTRA_CA_CERTS=FILE for who connects.',
      issued: (file: string) =>
        `The certificate stands with its key in ${file}, and nowhere else. Sign in: pgb login --portal ADDRESS --certificate ${file}`,
      certificateStatus: { valid: 'valid', expired: 'expired', revoked: 'revoked' },
      revoked: (serial: string) => `Certificate ${serial} is revoked. From now on nobody gets in with it.`,
      revokedBefore: (serial: string) => `Certificate ${serial} was revoked before. Nothing changed.`,
      authorityWritten: (file: string) => `The certificate of the practice authority stands in ${file}.`,
      clientKeyAdded: (clientId: string) =>
        `The key is registered. Sign in: pgb login --portal ADDRESS --key FILE --client-id ${clientId}`,
      clientKeyRemoved: (keyId: string) => `Key ${keyId} is removed.`,
      running: (url) => `The practice portal is running at ${url}`,
      stopWith: 'Stop with Ctrl+C.',
      faults: 'Faults are on; pgb portal faults shows them.',
      stopped: 'The practice portal has stopped.',
      serving: (url) => `The portal runs at ${url}`,
      configRight: (file) => `${file} is right. The database and the port were not opened.`,
      seeded: (clients) => `Added: an institution with ${clients} clients.`,
      represented: (holders) => `The representative acts for ${holders} clients of the institution as well now.`,
      findings,
      retention: {
        kinds: {
          'care-file': 'care files',
          declaration: 'declarations in them',
          payment: 'payments in them',
          'bank-file': 'files for the bank',
          draft: 'drafts',
          'access-line': 'lines of the access log',
          'budget-holder': 'budget holders without a file',
          'care-provider': 'care providers without a file',
          staff: 'people of organisations that act for nobody any more',
          actor: 'names of those who did something that nothing tells of any more',
          profile: 'profiles of whom nothing else is',
        } satisfies Record<KeptKind, string>,
        term: termText,
        always: 'always',
        told: (count: number, date: string) =>
          count === 0 ? `Nothing is due on ${date}.` : `The portal removes this by itself, on ${date} or after it.`,
        uncertain: (laws: readonly CareLaw[]) =>
          `Care files of ${laws.join(', ')} stay until you say how long, with keepCareFile in rules of your own: the term that is known is not certain.`,
      },
      keyState: { next: 'being taken up', 'in-use': 'in use', old: 'old', empty: 'empty, will be removed' },
      keysListed: ({ left, clear, total, storeKeys }: KeyFacts) =>
        [
          left + clear === 0
            ? `All ${total} values stand under the key that is in use.`
            : `Of ${total} values, ${left} still stand under an old key and ${clear} readable; the portal seals them, or pgb portal key rotate --resume.`,
          ...(storeKeys > 1
            ? ['The key of the store is being replaced: finish with pgb portal key change --finish.']
            : []),
        ].join(' '),
      rotating: (step: RotationStep) =>
        step.step === 'taking-up'
          ? `Every process takes up the new key: ${Math.max(0, step.seconds)} s left`
          : `Sealing anew under key ${step.dataKeyId}`,
      rotated:
        'Everything stands under the new key. The old one is removed when a day from now nothing stands under it still.',
      rotationStopped:
        'Stopped. What is done stays done; the portal goes on by itself, or: pgb portal key rotate --resume.',
      storeKeyAdded: ({ file, place }: { file: string; place: string }) =>
        `The key in ${file} opens the database now too. Put it in the place of ${place}, restart the processes one by one, and then give: pgb portal key change --finish.`,
      storeKeyForgotten: (place: string) => `Only the key in ${place} opens the database now.`,
      noKeyToForget: 'There was no other key that opened the database.',
      checkedRight: (of) =>
        `All is right. Checked: ${of.awards} awards, ${of.declarations} declarations, ${of.payments} payments, ${of.paymentRuns} payment runs, ${of.sealedValues} sealed values and ${of.accessLines} lines of the access log.`,
      logRight: ({ lines, head }) =>
        `The access log is right. Checked: ${lines} lines. ${head === null ? 'Nothing is in the chain yet.' : `The chain ends at ${head}`}`,
      logWrong: ({ lines, count }) =>
        `The access log is not right, in ${count} ${count === 1 ? 'place' : 'places'}; checked: ${lines} lines. Nothing was changed. Keep this outcome, and the database as it is.`,
      logExported: (count) => `${count} ${count === 1 ? 'processing' : 'processings'}.`,
      backedUp: ({ to, key }) =>
        `The backup is in ${to}. The key is not in it, but in ${key}: keep it apart, since without that key the personal data cannot be read.`,
      restored: ({ from, to }) =>
        `${from} was restored as ${to}, and opens with the key. The portal pays nothing by itself until the payment office has compared its payment runs with the files of the bank and starts a run.`,
      leftovers: (files) =>
        `Not finished, by a backup or restore that was broken off or is still running: ${files.join(', ')}. Such a file is no backup. When no other one is running, it can be removed; after a day the next backup in that folder does so.`,
      checkedWrong: (count) =>
        `Something is wrong, in ${count} ${count === 1 ? 'place' : 'places'}. Nothing was changed. Keep this outcome, and the database as it is.`,
      ran: (count, amount) => `Paid: ${count}, together ${amount}.`,
    },
  },
} satisfies CliTextsOf<'portal'>;
