import { meant } from './meant.ts';

/** Errors about where a command works and for whom: environments, sessions, settings. */
export const placeErrors = {
  'unknown-persona': ({
    persona,
    allowed,
    suggestions,
  }: {
    persona: string;
    allowed: readonly string[];
    suggestions: readonly string[];
  }) => ({
    what: `In de oefenomgeving is er niemand met de naam ‘${persona}’.`,
    next: `${meant(suggestions)}Kies uit: ${allowed.join(', ')}, of het nummer van een budgethouder of zorgverlener.`,
  }),
  'only-practice': ({ option }: { option: string }) => ({
    what: `${option} kan alleen in de oefenomgeving.`,
    next: 'Kies die met --context practice.',
  }),
  'not-in-practice': ({ option }: { option: string }) => ({
    what: `${option} kan niet in de oefenomgeving.`,
    next: 'Kies een andere omgeving met --context, of een portaal met --portal.',
  }),
  'unknown-context': ({ name, suggestions }: { name: string; suggestions: readonly string[] }) => ({
    what: `De omgeving ‘${name}’ bestaat niet.`,
    next: `${meant(suggestions)}Alle omgevingen: pgb context list`,
  }),
  'context-exists': ({ name }: { name: string }) => ({
    what: `Er is al een omgeving ‘${name}’.`,
    next: `Kies een andere naam, of verwijder die eerst: pgb context remove ${name}`,
  }),
  'unknown-holder': ({ id }: { id: string }) => ({
    what: `U beheert geen budget van budgethouder ${id}.`,
    next: 'Uw budgethouders: pgb holder list',
  }),
  'other-holder': ({ id, holder, chosen }: { id: string; holder: string; chosen: string }) => ({
    what: `${id} is van budgethouder ${holder}, en u werkt nu voor budgethouder ${chosen}. Er is niets gedaan.`,
    next: `Geef de opdracht met --holder ${holder}, of kijk weer naar alle budgethouders: pgb holder use`,
  }),
  'all-holders-looks': (_: object) => ({
    what: 'Met --all-holders kunt u alleen bekijken. Er is niets gedaan.',
    next: 'Geef de opdracht voor één budgethouder: --holder A0000817. Uw budgethouders: pgb holder list',
  }),
  'certificate-passphrase-needed': ({ variable }: { variable: string }) => ({
    what: 'Het bestand met de sleutel krijgt een wachtzin, en die is niet gegeven.',
    next: `Zet de wachtzin in ${variable}, of voer de opdracht uit in een terminal.`,
  }),
  'certificate-without-tls': ({ url }: { url: string }) => ({
    what: `Een certificaat werkt alleen over TLS, en ${url} begint met http:.`,
    next: 'Geef een adres dat met https: begint. Een oefenportaal heeft dat met pgb portal start --tls.',
  }),
  'passphrase-missing': () => ({
    what: 'De sessie staat verzegeld in een bestand, of zou daarin komen, en PGB_PASSPHRASE geeft geen wachtzin van 12 tekens of meer.',
    next: 'Zet de wachtzin in de omgevingsvariabele PGB_PASSPHRASE, of log in zonder iets te bewaren: pgb login --store memory.',
  }),
  'passphrase-wrong': () => ({
    what: 'De wachtzin in PGB_PASSPHRASE is niet die waarmee de sessie is verzegeld, of het bestand is beschadigd.',
    next: 'Geef de goede wachtzin, of begin opnieuw: pgb logout, en dan pgb login.',
  }),
  'somebody-else': () => ({
    what: 'Iemand anders heeft ingelogd dan met wie dit begon. Er is niets gedaan, en uw sessie is gebleven zoals ze was.',
    next: 'Log in als dezelfde persoon, of begin opnieuw als de ander met `pgb login`.',
  }),
  'no-session': ({ context }: { context: string }) => ({
    what: `U bent niet ingelogd bij ‘${context}’.`,
    next: 'Log in met: pgb login. Een script geeft een token in PGB_TOKEN.',
  }),
  'sign-in-not-started': ({ context }: { context: string }) => ({
    what: `Bij ‘${context}’ is geen inloggen begonnen, of het is al geëindigd: dat kan één keer.`,
    next: 'Begin met: pgb login --start.',
  }),
  'token-unusable': ({ most }: { most: number }) => ({
    what: `Op de standaardinvoer staat geen token: één regel van hooguit ${most} tekens.`,
    next: 'Geef het zo: pgb login --token-stdin < bestand.',
  }),
  'keychain-unavailable': (_: object) => ({
    what: 'De sleutelbos van dit systeem is niet bereikbaar.',
    next: 'Ontgrendel de sleutelbos, of bewaar de sessie in een bestand dat PGB_PASSPHRASE verzegelt (pgb login --store file) of nergens (pgb login --store memory). Een script geeft een token in PGB_TOKEN.',
  }),
  'keychain-locked': (_: object) => ({
    what: 'De sleutelbos van dit systeem is op slot of weigert toegang.',
    next: 'Ontgrendel de sleutelbos, sta het gebruik toe en geef de opdracht opnieuw. Lukt dat niet, bewaar de sessie dan in een bestand dat PGB_PASSPHRASE verzegelt (pgb login --store file) of nergens (pgb login --store memory). Een omgeving die u niet meer wilt: pgb context remove. Een script geeft een token in PGB_TOKEN.',
  }),
  'settings-damaged': ({ file }: { file: string }) => ({
    what: `Het bestand met instellingen ${file} is beschadigd.`,
    next: 'Herstel het, of hernoem het om met lege instellingen te beginnen.',
  }),
  'settings-busy': ({ file }: { file: string }) => ({
    what: `Een andere pgb die nog draait, houdt ${file} bezet.`,
    next: 'Probeer het opnieuw als die klaar is; een die is afgebroken, houdt niets bezet.',
  }),
  'practice-failed': ({ reason }: { reason: string }) => ({
    what: `Het oefenportaal kon niet starten (${reason}).`,
    next: 'Probeer het met een lege map: PGB_DATA_DIR. Meer weten: zet PGB_DEBUG=1.',
  }),
  'system-refused': ({ code, path }: { code: string; path: string }) => ({
    what: `Het systeem weigert dit bij ${path} (${code}).`,
    next: 'Controleer of er ruimte is en of u daar mag lezen en schrijven. Een andere map: PGB_DATA_DIR.',
  }),
};
