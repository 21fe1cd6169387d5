import { when } from '../write/sentence.ts';
import type { ErrorTexts } from '../shape/language-texts.ts';
import { format } from './format.ts';
import { gathered } from './subjects.ts';

function duration(seconds: string | number): string {
  return format.duration(Number(seconds));
}

const names: Readonly<Record<string, string>> = { ...gathered.operations, ...gathered.words.action };
const levels: Readonly<Record<string, string>> = gathered.words.assuranceLevel;
const rights: Readonly<Record<string, string>> = gathered.words.staffRight;
const statusNames: Readonly<Record<string, string>> = gathered.words.status;

function nameOf(operation: string | number | undefined): string | undefined {
  return typeof operation === 'string' ? (names[operation] ?? operation) : undefined;
}

function wordOfRight(right: string | number | undefined): string {
  return typeof right === 'string' ? (rights[right] ?? right) : '';
}

// A client that knows nothing more has only the HTTP status, a number.
function statusOf(status: string | number | undefined): string | undefined {
  return typeof status === 'string' ? (statusNames[status] ?? status) : undefined;
}

/** The reasons why somebody who signed in well still cannot go on. */
const turnedAway: Readonly<Record<string, string>> = {
  'no-award':
    'There is no award (toekenningsbeschikking) for you in the portal yet. Ask your care office or municipality.',
  'represents-nobody':
    'No award (toekenningsbeschikking) names you as a representative. Ask the care office or municipality.',
  'no-agreement-shared': 'No agreement (zorgovereenkomst) has been shared with you yet. Ask the budget holder.',
  'only-certificate':
    'Your organisation chose a certificate: only its systems still sign in, with `pgb login --certificate` or `--key`. An administrator chooses otherwise with `pgb provider means choose eherkenning`, after signing in again; if that does not work, the SVB opens both means again.',
  'only-eherkenning':
    'Your organisation chose eHerkenning: its systems no longer sign in with a certificate or a key. An administrator chooses otherwise with `pgb provider means choose certificate`; if that does not work, the SVB opens both means again.',
  'other-kvk':
    'The KVK number in your sign-in is another than the KVK number that the portal has for your AGB code, which also stands on your agreements. Have it put right where it is wrong: by the issuer of your certificate, or by the SVB.',
  'no-power-over-care':
    'For this budget holder you decide about the money, and not about the care. Whoever decides about that, such as the mentor, can do this.',
  'no-power-over-money':
    'For this budget holder you decide about the care, and not about the money. Whoever decides about that, such as the administrator, can do this.',
  'no-office': 'Your account belongs to no care office, municipality or health insurer. Ask your administrator.',
  'no-profile':
    'Whoever works at an office or the SVB has no profile in the portal. Who you are is shown by `pgb whoami`; your administrator changes how you are reached.',
  'no-scope': 'The access token was not given for this portal: it lacks the scope ‘portal’. Sign in with that scope.',
};

/** The reasons why an organisation does not let somebody go on, with the code or the right that it is about. */
const ofStaff: Readonly<Record<string, (told: { code: string; right: string; name: string }) => string>> = {
  'not-on-staff': ({ code }) =>
    `Your organisation has given you no rights in the portal yet. Give this code to its administrator: ${code}. They give you rights with \`pgb staff give ${code}\`.`,
  'person-unknown': () =>
    'Your organisation gives each of its people rights of their own, and your sign-in does not tell who of them you are. Sign in with your own eHerkenning; if this stays so, ask the administrator of your organisation.',
  'rights-taken': () =>
    'Your organisation has taken your rights in the portal. You can only read the messages about that. An administrator of your organisation can give you rights again.',
  'right-missing': ({ right, name }) =>
    `Your organisation has not given you the right ‘${right}’, which is needed${name && ` for: ${name}`}. An administrator of your organisation can give it to you; \`pgb staff list\` shows who they are.`,
};

/** What a limit counts, where the number alone does not tell it. */
const countedWords: Readonly<Record<string, string>> = {
  levels: ' levels of fields and lists within each other',
  values: ' fields and values',
};

/** The reasons why an access token does not do. */
const tokenFaults: Readonly<Record<string, string>> = {
  unreadable: 'What was sent as an access token cannot be read as one.',
  signature: 'The access token is not signed with a key of the sign-in service of this portal.',
  kind: 'What was sent is not an access token (typ at+jwt), but an ID token for example.',
  issuer: 'The access token comes from another sign-in service than that of this portal.',
  audience: 'The access token is meant for another portal.',
  expired: 'Your session has expired.',
  'not-yet': 'The access token does not count yet: by the clock of the portal it begins in the future.',
  unproven: 'The access token belongs to a key, and no proof was sent that you have it (DPoP).',
  unbound: 'A proof was sent (DPoP), but the access token belongs to no key.',
  proof: 'The proof that was sent (DPoP) does not belong to this access token, this method and this address.',
  'proof-time': 'The proof that was sent (DPoP) is not of now: the clock of your computer is fast or slow.',
  'proof-used': 'The proof that was sent (DPoP) was used before.',
  incomplete:
    'Something is missing in the access token, or has another form than expected (sub, exp, iat, client_id, role).',
};

/** The reasons why a certificate does not count. */
const certificateFaults: Readonly<Record<string, string>> = {
  missing:
    'The access token belongs to a certificate, which did not come with the request. Without that certificate the token is worth nothing.',
  other: 'The access token belongs to another certificate than the one with which the request came.',
  unreadable: 'What was sent as a certificate cannot be read as one certificate.',
  untrusted: 'The certificate was not issued by an authority that this portal trusts.',
  purpose: 'The certificate is not meant for a system to show who it is (clientAuth).',
  'not-yet': 'The certificate is not valid yet.',
  expired: 'The certificate has expired.',
  revoked: 'The certificate was revoked.',
  unknown:
    'Whether the certificate was revoked cannot be found out: the revocation list is missing or too old. Whoever runs this portal has to put a new one in place.',
};

/** The name of a file, when one is known, with a blank before it. */
function inFile(file: string | number | undefined): string {
  return when(file, (path) => ` ${path}`);
}

export const errors: ErrorTexts = {
  'malformed-request': {
    title: 'The request cannot be read',
    detail: () => 'What came over the connection is not a valid HTTP request.',
    advice: 'Check the program or the proxy that sends the request.',
  },
  'malformed-json': {
    title: 'The data cannot be read',
    detail: () => 'What was sent is not valid JSON.',
    advice: 'Check that the file or text is valid JSON and try again.',
  },
  'invalid-input': {
    title: 'The data is not right',
    detail: () => 'One or more fields are missing or not filled in as expected.',
    advice: 'Correct the fields that are named and try again.',
  },
  'rules-violated': {
    title: 'The rules of the pgb do not allow this',
    detail: () => 'The data can be read, but one or more rules of the pgb do not allow this.',
    advice: 'Read what is said of each point, correct it and try again.',
  },
  'not-signed-in': {
    title: 'You are not signed in',
    detail: ({ reason, seconds }) =>
      when(
        seconds,
        (most) => `The access token is good for longer than this portal allows: at most ${duration(most)}.`,
      ) ||
      when(reason, (why) => tokenFaults[why] ?? '') ||
      'You are not signed in, or your session has expired.',
    advice: 'Sign in with `pgb login` and try again.',
  },
  'sign-in-too-old': {
    title: 'Sign in again first',
    detail: ({ minutes }) =>
      `This is a signature, or it decides where money goes or who acts for you. For that you must have signed in yourself ${when(minutes, (most) => `less than ${duration(Number(most) * 60)} ago`) || 'just now'}.`,
    advice: 'Sign in again with `pgb login` and try again at once.',
  },
  'sign-in-too-low': {
    title: 'Sign in by surer means first',
    detail: ({ level }) =>
      `This is a signature, or it decides where money goes or who acts for you. For that you must have signed in at level of assurance ${(level !== undefined && levels[level]) || levels['substantial']} or higher; your sign-in is lower, or tells no level.`,
    advice:
      'Sign in again with `pgb login --level substantial` (DigiD Substantieel or eHerkenning EH3) and try again at once.',
  },
  'certificate-refused': {
    title: 'Your certificate is not accepted',
    detail: ({ reason }) => when(reason, (why) => certificateFaults[why] ?? '') || 'The certificate does not count.',
    advice:
      'Use the certificate with which was signed in (`pgb login --certificate FILE`), or ask for a new one when it has expired or was revoked.',
  },
  'not-allowed': {
    title: 'You may not do this',
    detail: ({ operation, reason, code, right }) =>
      when(reason, (why) => turnedAway[why] ?? '') ||
      when(reason, (why) => {
        const told = { code: String(code ?? ''), right: wordOfRight(right), name: nameOf(operation) ?? '' };
        return ofStaff[why]?.(told) ?? '';
      }) ||
      when(nameOf(operation), (name) => `The role you are signed in with does not allow this: ${name}.`) ||
      'The role you are signed in with does not allow this.',
    advice: 'See with `pgb whoami` as whom you are signed in, and sign in as someone who may do this.',
  },
  'profile-missing': {
    title: 'Make your profile first',
    detail: () =>
      'You have not made your profile yet. It is needed before you sign an agreement or have money paid, so that we can reach you.',
    advice: 'Complete your details once with `pgb profile edit` and try again.',
  },
  'not-found': {
    title: 'Not found',
    detail: () => 'What you are looking for does not exist or is not yours.',
    advice: 'Check the number in the overview.',
  },
  'method-not-allowed': {
    title: 'This method is not possible here',
    detail: ({ allow }) =>
      `This HTTP method does not exist at this address.${when(allow, (list) => ` Possible: ${list}.`)}`,
    advice: 'See in the OpenAPI document which method belongs here.',
  },
  'not-acceptable': {
    title: 'There is no answer in this form',
    detail: ({ supported }) =>
      `The portal cannot answer in the form that was asked for.${when(supported, (list) => ` Possible: ${list}.`)}`,
    advice: 'Ask for application/json in the Accept header.',
  },
  'request-too-slow': {
    title: 'The request did not come in on time',
    detail: () => 'The portal waited for the rest of the request, and it did not come in time.',
    advice: 'Check the connection and send the request again.',
  },
  'status-conflict': {
    title: 'Not possible in this status',
    detail: ({ operation, status }) =>
      `The status now is${when(statusOf(status), (name) => ` “${name}”`) || ' another one'}; that does not allow: ${nameOf(operation) ?? 'this'}.`,
    advice: 'First look at the current status; it is shown with what you can do now.',
  },
  'version-conflict': {
    title: 'There is another version',
    detail: ({ record, given, version }) =>
      `You read version ${given ?? 'that you name'}${when(record, (id) => ` of ${id}`)}; ${version === undefined ? 'another version' : `version ${version}`} holds now. Nothing was changed.`,
    advice: 'First read the version that holds now, and then do it with the number of that version.',
  },
  'idempotency-mismatch': {
    title: 'This key was used before',
    detail: () => 'Something else was sent earlier with the same Idempotency-Key. Nothing was changed.',
    advice: 'Use a new Idempotency-Key for something new.',
  },
  'idempotency-in-progress': {
    title: 'The portal is still busy with this',
    detail: () => 'The same request has arrived already and is not finished yet.',
    advice: 'Wait a moment and try exactly the same again; it will not happen twice.',
  },
  'too-large': {
    title: 'Too large',
    detail: ({ limit, counted }) =>
      `More was sent than the portal takes at once${when(limit, (most) => `: at most ${most}${countedWords[String(counted)] ?? ''}`)}.`,
    advice: 'Send it in smaller parts.',
  },
  'wrong-host': {
    title: 'Not an address of this portal',
    detail: () => 'The portal was asked under a name or address that is not its own.',
    advice: 'Use the address of the portal as it was given to you.',
  },
  'unsupported-media-type': {
    title: 'Data in this form is not possible',
    detail: ({ supported }) => `The portal reads ${supported ?? 'application/json'}, and something else was sent.`,
    advice: 'Send JSON with the header Content-Type: application/json.',
  },
  'headers-too-large': {
    title: 'The headers are too large',
    detail: () => 'The headers of the request are together larger than the portal takes.',
    advice: 'Send fewer or shorter headers; look at cookies and the access token first.',
  },
  'rate-limited': {
    title: 'Too many requests',
    detail: ({ seconds, searches, companySearches }) =>
      `${searches === undefined ? (companySearches === undefined ? 'Too many requests came in a short time.' : `On one day you can look for a company by AGB code or KVK number ${companySearches} times; that was done today.`) : `On one day you can look for somebody by BSN ${searches} times; that was done today.`}${when(seconds, (wait) => ` They are welcome again in ${duration(wait)}.`)}`,
    advice: 'Wait as long as is said here, and otherwise a moment. Then try again, or slow down.',
  },
  'internal-error': {
    title: 'Something went wrong in the portal',
    detail: () => 'The portal could not finish this. It is not caused by your data.',
    advice: 'Give the requestId to whoever runs the portal.',
  },
  unavailable: {
    title: 'The portal is unavailable now',
    detail: ({ seconds, portal, status }) =>
      `${when(portal, (url) => `What stands before ${url} says that the portal behind it cannot be reached`) || 'The portal cannot handle requests now'}${when(portal && status, (code) => ` (HTTP status ${code})`)}.${when(seconds, (wait) => ` Try again in ${duration(wait)}.`)}`,
    advice: 'Wait as long as is said here, and otherwise a moment. Then try the same again; that is safe.',
  },
  'network-failed': {
    title: 'No connection to the portal',
    detail: ({ portal, reason }) =>
      `No connection could be made${when(portal, (url) => ` to ${url}`)}, or it was lost${when(reason, (why) => ` (${why})`)}.`,
    advice: 'Check the address of the portal and your network and try the same again; that is safe.',
  },
  'proxy-failed': {
    title: 'The proxy does not let the call through',
    detail: ({ proxy, portal, reason }) =>
      `The call${when(portal, (url) => ` to ${url}`)} goes through the proxy${when(proxy, (name) => ` ${name}`)}, which could not be reached or did not let it through${when(reason, (why) => ` (${why})`)}.`,
    advice:
      'Check the proxy that HTTPS_PROXY, HTTP_PROXY or the option proxy names, such as http://proxy.example:8080, with its name and password if it asks for them; NO_PROXY names exceptions.',
  },
  'timed-out': {
    title: 'The portal did not answer in time',
    detail: ({ seconds }) => `There was no answer within ${when(seconds, duration) || 'the time that was set'}.`,
    advice: 'Try the same again; that is safe.',
  },
  'deadline-passed': {
    title: 'The time given is over',
    detail: () => 'The time that was given for this call was over before there was an answer.',
    advice: 'Give the call more time, or try the same again; that is safe.',
  },
  'address-invalid': {
    title: 'This is not the address of a portal',
    detail: ({ portal }) =>
      `Nothing was sent: ${portal === '' || portal === undefined ? 'no address was given' : `‘${portal}’ cannot be the address of a portal`}. Expected was https:// and a name, with a path when there is one, and no user name, password, ? or #.`,
    advice: 'Give the address as whoever runs the portal gave it, such as https://portal.example.',
  },
  'address-unencrypted': {
    title: 'The address is not encrypted',
    detail: ({ portal }) =>
      `Nothing was sent: the address${when(portal, (url) => ` ${url}`)} does not begin with https://, and personal data would travel unencrypted.`,
    advice: 'Give an address that begins with https://; http:// is only for this computer itself.',
  },
  aborted: {
    title: 'Aborted',
    detail: () => 'The request was aborted before there was an answer.',
    advice: 'Give the same command again to go on.',
  },
  'no-portal': {
    title: 'No PGB Portaal answers at this address',
    detail: ({ portal, status }) =>
      `What answered${when(portal, (url) => ` at ${url}`)} is no PGB Portaal${when(status, (code) => ` (HTTP status ${code})`)}: it may be another site, or a page that stands in between.`,
    advice:
      'Check the address, with its path, as whoever runs the portal gave it. In a guest network open a page in a browser first: there may be a sign-in before it. Behind a proxy, ask whoever runs that.',
  },
  'invalid-answer': {
    title: 'The answer cannot be understood',
    detail: ({ status }) =>
      `What came back${when(status, (code) => ` (HTTP status ${code})`)} does not fit the contract of this API.`,
    advice:
      'Try the same again; that is safe. If it stays so, check that the address really is a PGB Portaal and that your version of pgb fits that portal.',
  },
  'certificate-passphrase-missing': {
    title: 'The certificate is locked with a passphrase',
    detail: ({ file }) => `The file${inFile(file)} is encrypted, and its passphrase was not given.`,
    advice: 'Put the passphrase in PGB_CERTIFICATE_PASSPHRASE, or run the command where it can be asked for.',
  },
  'certificate-passphrase-wrong': {
    title: 'The passphrase of the certificate is wrong',
    detail: ({ file }) => `The file${inFile(file)} does not open with the passphrase that was given.`,
    advice: 'Check the passphrase in PGB_CERTIFICATE_PASSPHRASE, or type it again.',
  },
  'certificate-unreadable': {
    title: 'The file with the certificate cannot be read',
    detail: ({ file }) =>
      `The file${inFile(file)} holds no certificate with its key: PKCS#12 is expected, or PEM with CERTIFICATE and PRIVATE KEY.`,
    advice:
      'Check that it is the right file. An old PKCS#12 file (RC2) opens after it was made anew with openssl pkcs12.',
  },
  'certificate-key-differs': {
    title: 'The key does not belong to the certificate',
    detail: ({ file }) => `The key in the file${inFile(file)} is not that of the certificate in it.`,
    advice: 'Find the key with which the certificate was asked for, or ask for a new certificate.',
  },
  'certificate-not-yet': {
    title: 'The certificate is not valid yet',
    detail: ({ file }) => `The certificate${inFile(file)} becomes valid later.`,
    advice: 'Wait until it is valid, or see whether the clock of this computer is right.',
  },
  'certificate-expired': {
    title: 'The certificate has expired',
    detail: ({ file }) => `The certificate${inFile(file)} is no longer valid.`,
    advice: 'Ask for a new certificate and sign in with it: `pgb login --certificate FILE`.',
  },
  'key-unreadable': {
    title: 'The key cannot be read',
    detail: ({ file }) =>
      `The file${inFile(file)} holds no private key with which a system can sign: PEM or JWK is expected, of EC P-256, RSA of at least 2048 bits, or Ed25519.`,
    advice: 'Check that it is the right file.',
  },
  'sign-in-failed': {
    title: 'Signing in failed',
    detail: ({ reason }) => `You are not signed in${when(reason, (why) => `: ${why}`)}.`,
    advice: 'Try again with `pgb login`.',
  },
};
