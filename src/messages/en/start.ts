import type { Found, KeyFault, PracticePart, StartTexts, Wanted } from '../shape/start.ts';

const found: Record<Found, string> = {
  absent: 'nothing',
  empty: 'an empty text',
  text: 'a text',
  number: 'a number',
  'yes-no': 'true or false',
  list: 'a list',
  object: 'an object',
  function: 'a function',
  other: 'something else',
  'unknown-name': 'an unknown name',
  secret: 'a secret',
  'unsafe-address': 'an address without TLS',
};

const wanted: Record<Wanted, string> = {
  object: 'an object',
  text: 'a text that is not empty and does not begin or end with a space',
  address:
    'an address (URL) that begins with https://, or with http:// on this computer itself, without a name or password in it',
  'key-set': 'a URL, or an object with a list ‘keys’',
  'key-set-address': 'a URL that begins with https://, or with http:// on this computer itself',
  'public-keys': 'a list of at least one public key (RSA, EC or OKP), without a secret part',
  function: 'a function',
  clock: 'an object with a function now() that answers a number of milliseconds',
  database: 'the path of a file, :memory:, or an address that begins with postgres://',
  certificate: 'a certificate and the key that belongs to it, as PEM',
  addresses: 'a list of at least one IP address or network, for example 10.0.0.5 or 10.0.0.0/8',
  authorities: 'at least one certificate (PEM) of an authority that issues certificates',
  'yes-no': 'true or false',
  port: 'a whole number from 0 to 65535',
  file: 'the path of a file',
  levels: 'for each name in acr, without a space or quote, a level: low, substantial or high',
  claims: 'for each fact (role, name, bsn, agb, kvk, acr) the name of the claim in which the issuer tells it',
  roles:
    'for each value of the claim a role: budget-holder, representative, care-provider, assessor or payment-officer',
  'private-key': 'a private key in PEM, without a passphrase',
  'token-seconds': 'a whole number of seconds from 60 to 2592000 (30 days)',
  milliseconds: 'a whole number of milliseconds from 1 to 600000',
  seconds: 'a whole number of seconds from 1 to 86400',
  count: 'a whole number from 1 to 10000000',
  hosts: 'a list of at least one name or address, without a port, for example pgb.example or 10.0.0.5',
  'mail-tls': 'start (TLS within the conversation), direct (TLS from the beginning) or none (without TLS)',
  'log-level': 'info, warn or error',
  'telemetry-address': 'an address that begins with http:// or https://, for example http://127.0.0.1:4318',
  'telemetry-protocol': 'http/protobuf or http/json (the portal does not speak grpc)',
  'telemetry-exporter': 'otlp or none',
  'telemetry-sampler':
    'always_on, always_off, traceidratio, parentbased_always_on, parentbased_always_off or parentbased_traceidratio',
  'telemetry-ratio': 'a number from 0 up to and including 1, for example 0.1',
  postgres: 'an address that begins with postgres:// or postgresql://, without a password in it',
  'one-database': 'one of the two: database.sqlite or database.postgres',
  'office-kind': 'care-office, municipality or health-insurer',
  'office-code': 'four digits in quotes: the UZOVI code, or the CBS code of the municipality',
  'another-office': 'an office that does not stand there yet: each office has one system',
  'one-store-key': 'one of the two: storeKeyFile or storeKeyCommand',
  command: 'a program with its arguments, as a list of texts',
  'known-rule': 'a rule that exists (pgb portal rules -o json names them)',
  rule: 'a rule: validFrom and, if any, validTo as YYYY-MM-DD, value as a whole number (units for allowedUnits), source as text, and law when it holds under one law',
  'known-name': 'a setting that exists (docs/operate.md names them)',
  'secret-file': 'the name of a file with the secret (database.passwordFile, storeKeyFile, tls.keyFile)',
  'said-or-not': 'true, or nothing',
};

const keyFaults: Record<KeyFault, (bytes: number) => string> = {
  absent: () => 'There is no key for the store.',
  'no-bytes': () => 'The key for the store is not made of bytes.',
  length: (bytes) => `The key for the store is ${bytes} bytes long.`,
  guessable: () => 'The key for the store can be guessed: its bytes repeat, or follow one another.',
};

const parts: Record<PracticePart, string> = {
  clock: 'a clock that does not give the time of this computer',
  issuer: 'the issuer of sign-ins of a practice portal (identity.issuer)',
  audience: 'the name of a practice portal (identity.audience)',
  store: 'a database of a practice portal, with invented people',
};

export const start: StartTexts = {
  'setting-unusable': (setting) => ({
    what: `${setting.place}: found ${found[setting.found]}, expected ${wanted[setting.wanted]}.`,
    next: `Correct ${setting.place}; the portal does not start without it.`,
  }),
  'practice-part': ({ part }) => ({
    what: `A portal that is no practice portal has ${parts[part]} here.`,
    next: 'Use a practice portal for that: pgb portal start. A portal in earnest has a database and an issuer of its own, and the time of the computer.',
  }),
  'store-in-earnest': ({ place }) => ({
    what: `The database ${place} belongs to a portal that is no practice portal.`,
    next: 'Nothing in it was changed. Choose another database for the practice portal.',
  }),
  'address-without-tls': ({ place, address }) => ({
    what: `${place}: ${address} can be reached from other computers without TLS. Personal data and sign-ins would be readable on the network.`,
    next: 'Give a certificate (tls), name the proxy that takes care of TLS (proxy), choose 127.0.0.1, or say explicitly that it is to be so: allowPlainHttp.',
  }),
  'permissions-loose': ({ path, mode, command }) => ({
    what: `Others can get at ${path} too (permissions ${mode}).`,
    next: `Close it to others: ${command}`,
  }),
  'store-key-unusable': ({ fault, bytes }) => ({
    what: keyFaults[fault](bytes),
    next: 'Expected are 32 random bytes, in a file as base64url. Make a new key for a new database only; when the database has a key already, use that one.',
  }),
  'store-key-differs': ({ place }) => ({
    what: `The database ${place} was made with another key.`,
    next: 'Nothing in it was changed. Give the key that belongs to this database, or the database that belongs to this key.',
  }),
  'store-key-missing': ({ path, database }) => ({
    what: `The key ${path} is not there, while the database ${database} is.`,
    next: 'Put the key back from its backup. Without that key the personal data in the database cannot be read. No new one was made.',
  }),
  'key-file-missing': ({ path }) => ({
    what: `The key ${path} is not there.`,
    next: 'Put the key there that belongs to the portal, or name the portal that you mean: with --config, or a folder with --data. Nothing was made.',
  }),
  'store-data-missing': ({ place }) => ({
    what: `There is a key, but the database ${place} is not there or is empty.`,
    next: 'Check that this is the right disk or server, and put the database back from its backup. When a new portal is to begin here: pgb portal serve --new; for a practice portal: choose an empty folder.',
  }),
  'store-damaged': ({ place }) => ({
    what: `The database ${place} is damaged, or is no database of the portal.`,
    next: 'Nothing in it was changed. Put the backup back, and keep the damaged file.',
  }),
  'backup-exists': ({ file }) => ({
    what: `There is something named ${file} already.`,
    next: 'Choose another name, or have the new copy take the place of the old one: --force.',
  }),
  'backup-unusable': ({ file }) => ({
    what: `${file} is no whole backup of a portal: the file is not there, is cut off or damaged, or is something else.`,
    next: 'Nothing was restored. Take another copy.',
  }),
  'restore-not-empty': ({ place }) => ({
    what: `There is something in the place of the database already: ${place}.`,
    next: 'Nothing was changed. A copy is restored only where there is no database yet: choose an empty folder, or an empty schema of PostgreSQL, or first move away what is there.',
  }),
  'copy-differs': ({ place, table }) => ({
    what: `The copy does not hold the same as ${place}: the table ${table} has another number of rows, another sum or other columns.`,
    next: 'Nothing was kept of the copy. Look at the database with pgb portal check, and report this with its outcome.',
  }),
  'value-not-copied': ({ column, record }) => ({
    what: `A value cannot be copied to the other kind of database: ${column}${record === '' ? '' : `, record ${record}`}. It is no whole number that is kept exactly, or no text that both kinds can hold.`,
    next: 'Nothing was kept of the copy. Mend that value, or keep the portal on the kind of database that it has.',
  }),
  'store-locked': ({ place }) => ({
    what: `Another program holds the database ${place}.`,
    next: 'Close that program (a copy that is being made, another administration tool) and start again.',
  }),
  'store-newer': ({ place, newest }) => ({
    what: `The tables in ${place} are of a newer version of this program (${newest}).`,
    next: 'Nothing in it was changed. Install that newer version, or put back the backup from before the upgrade.',
  }),
  'store-older': ({ place }) => ({
    what: `The tables in ${place} are of an older version of this program.`,
    next: 'Nothing in it was changed. Start the portal of this version first: it brings the tables up to date.',
  }),
  'store-key-changing': () => ({
    what: 'The key of the store is being replaced already: two keys open the database.',
    next: 'Start every process with the new key and finish it: pgb portal key change --finish. Then ask for a new data key.',
  }),
  'key-command-failed': ({ command, reason }) => ({
    what: `The command that gives the key of the store failed: ${command} (${reason}).`,
    next: 'Try the command yourself. It ends with 0 within 30 seconds and prints the key only: 32 bytes in base64url.',
  }),
  'data-folder-unusable': ({ path, reason }) => ({
    what: `The folder ${path} cannot be made or used (${reason}).`,
    next: 'Choose a folder in which you may write, or mend its permissions.',
  }),
  'data-no-file': ({ path, isLink }) => ({
    what: isLink
      ? `At ${path} there is a link to a file that is not there. The portal needs a file.`
      : `At ${path} there is something that is no file. The portal needs a file.`,
    next: isLink
      ? 'Put the file back that it leads to, or remove the link when there is no data yet.'
      : 'Move it away, or choose another folder with --data.',
  }),
  'database-failed': ({ place, reason }) => ({
    what: `The database ${place} cannot be reached, or refuses this program (${reason}).`,
    next: 'Check the address, the name and the password, and whether PostgreSQL is running.',
  }),
  'port-in-use': ({ port }) => ({
    what: `Port ${port} is in use already.`,
    next: 'Choose another one with --port (for pgb portal serve: listen.port), or 0 for a free one.',
  }),
  'config-no-yaml': ({ file, line, column }) => ({
    what: `${file} is not valid YAML (line ${line}, column ${column}).`,
    next: 'Check indentation, colons and quotes, and that each name is there only once.',
  }),
  'config-aliases': ({ file }) => ({
    what: `${file} repeats so much by aliases (* and &) that it is not read.`,
    next: 'Write the settings out where they belong, without aliases.',
  }),
  'config-invalid': ({ file, problems }) => ({
    what: `${file}, with the environment over it, is not right. ${problems.map((one) => `${one.place}: found ${found[one.found]}, expected ${wanted[one.wanted]}.`).join(' ')}`,
    next: 'Correct this and check it with: pgb portal serve --config FILE --check',
  }),
  'secret-unreadable': ({ path, reason }) => ({
    what: `The file ${path} cannot be read (${reason}).`,
    next: 'Check the name, and whether this program may read it.',
  }),
  'address-unusable': ({ host, port, reason }) => ({
    what: `This program cannot listen on ${host}, port ${port} (${reason}).`,
    next: 'Choose an address of this computer and a port that this program may use, for example above 1023.',
  }),
};
