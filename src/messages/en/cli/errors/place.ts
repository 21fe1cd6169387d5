import type { CliErrorsOf } from '../../../cli-texts.ts';
import { meant } from './meant.ts';

/** Errors about where a command works and for whom: environments, sessions, settings. */
export const placeErrors: CliErrorsOf<'place'> = {
  'unknown-persona': ({ persona, allowed, suggestions }) => ({
    what: `There is nobody in practice with the name ‘${persona}’.`,
    next: `${meant(suggestions)}Choose from: ${allowed.join(', ')}, or the number of a budget holder or care provider.`,
  }),
  'only-practice': ({ option }) => ({
    what: `${option} is for practice only.`,
    next: 'Choose it with --context practice.',
  }),
  'not-in-practice': ({ option }) => ({
    what: `${option} is not for practice.`,
    next: 'Choose another context with --context, or a portal with --portal.',
  }),
  'unknown-context': ({ name, suggestions }) => ({
    what: `There is no context ‘${name}’.`,
    next: `${meant(suggestions)}All contexts: pgb context list`,
  }),
  'context-exists': ({ name }) => ({
    what: `There is a context ‘${name}’ already.`,
    next: `Choose another name, or remove that one first: pgb context remove ${name}`,
  }),
  'unknown-holder': ({ id }) => ({
    what: `You do not run the budget of budget holder ${id}.`,
    next: 'Your budget holders: pgb holder list',
  }),
  'other-holder': ({ id, holder, chosen }) => ({
    what: `${id} is of budget holder ${holder}, and you now work for budget holder ${chosen}. Nothing was done.`,
    next: `Give the command with --holder ${holder}, or see all budget holders again: pgb holder use`,
  }),
  'all-holders-looks': (_) => ({
    what: 'With --all-holders one can only look. Nothing was done.',
    next: 'Give the command for one budget holder: --holder A0000817. Your budget holders: pgb holder list',
  }),
  'certificate-passphrase-needed': ({ variable }: { variable: string }) => ({
    what: 'The file with the key gets a passphrase, which was not given.',
    next: `Put the passphrase in ${variable}, or run the command in a terminal.`,
  }),
  'certificate-without-tls': ({ url }: { url: string }) => ({
    what: `A certificate works over TLS only, and ${url} begins with http:.`,
    next: 'Give an address that begins with https:. A practice portal has one with pgb portal start --tls.',
  }),
  'passphrase-missing': () => ({
    what: 'The session stands sealed in a file, or would be kept in one, and PGB_PASSPHRASE gives no passphrase of 12 characters or more.',
    next: 'Put the passphrase in the environment variable PGB_PASSPHRASE, or sign in and keep nothing: pgb login --store memory.',
  }),
  'passphrase-wrong': () => ({
    what: 'The passphrase in PGB_PASSPHRASE is not the one with which the session was sealed, or the file is damaged.',
    next: 'Give the right passphrase, or begin again: pgb logout, and then pgb login.',
  }),
  'somebody-else': () => ({
    what: 'Somebody else has signed in than the one with whom this began. Nothing was done, and your session is as it was.',
    next: 'Sign in as the same person, or begin again as the other with `pgb login`.',
  }),
  'no-session': ({ context }) => ({
    what: `You are not signed in to ‘${context}’.`,
    next: 'Sign in with: pgb login. A script gives a token in PGB_TOKEN.',
  }),
  'sign-in-not-started': ({ context }) => ({
    what: `No sign-in was begun at ‘${context}’, or it has ended already: that can be done once.`,
    next: 'Begin with: pgb login --start.',
  }),
  'token-unusable': ({ most }) => ({
    what: `There is no token on standard input: one line of at most ${most} characters.`,
    next: 'Give it like this: pgb login --token-stdin < file.',
  }),
  'keychain-unavailable': () => ({
    what: 'The keychain of this system cannot be reached.',
    next: 'Unlock the keychain, or keep the session in a file that PGB_PASSPHRASE seals (pgb login --store file) or nowhere (pgb login --store memory). A script gives a token in PGB_TOKEN.',
  }),
  'keychain-locked': () => ({
    what: 'The keychain of this system is locked or refuses access.',
    next: 'Unlock the keychain, allow its use and give the command again. If that fails, keep the session in a file that PGB_PASSPHRASE seals (pgb login --store file) or nowhere (pgb login --store memory). A context that you do not want any more: pgb context remove. A script gives a token in PGB_TOKEN.',
  }),
  'settings-damaged': ({ file }) => ({
    what: `The file with settings ${file} is damaged.`,
    next: 'Repair it, or rename it to begin with empty settings.',
  }),
  'settings-busy': ({ file }) => ({
    what: `Another pgb that is running keeps ${file} busy.`,
    next: 'Try again when it is done; one that was killed keeps nothing busy.',
  }),
  'practice-failed': ({ reason }) => ({
    what: `The practice portal could not start (${reason}).`,
    next: 'Try with an empty folder: PGB_DATA_DIR. To know more: set PGB_DEBUG=1.',
  }),
  'system-refused': ({ code, path }) => ({
    what: `The system refuses this at ${path} (${code}).`,
    next: 'Check whether there is room, and whether you may read and write there. Another folder: PGB_DATA_DIR.',
  }),
};
