import { start } from '../start.ts';
import { typedErrors } from './errors/typed.ts';
import { fileErrors } from './errors/file.ts';
import { placeErrors } from './errors/place.ts';
import { importErrors } from './errors/import.ts';

/** By subject; a language must have each of them. */
export const errorSubjects = { typed: typedErrors, file: fileErrors, place: placeErrors, import: importErrors };

/** Errors on this side of the portal: each text says what happened, and what to do next. */
export const errors = {
  ...start,
  ...typedErrors,
  ...fileErrors,
  ...placeErrors,
  ...importErrors,
  'demo-differs': ({ figures }: { figures: string }) => ({
    what: `De cijfers van de demonstratie kloppen niet: ${figures}.`,
    next: 'Dit is een fout in dit programma. Meld die met deze cijfers.',
  }),
  'missing-answers': ({ places }: { places: readonly string[] }) => ({
    what: 'Er ontbreken antwoorden, en er is hier geen terminal om ze te vragen.',
    next: `Geef mee: ${places.join(', ')}. Of start de opdracht in een terminal, zonder -o.`,
  }),
  'wizard-stopped': ({ draft }: { draft: string | undefined }) => ({
    what: draft === undefined ? 'Gestopt. Er is niets bewaard.' : `Gestopt. Concept ${draft} is bewaard.`,
    next:
      draft === undefined
        ? 'Opnieuw beginnen: pgb agreement create'
        : `Bekijken: pgb agreement show ${draft}. Aanvullen: pgb agreement edit ${draft}. Weggooien: pgb agreement discard ${draft}`,
  }),
  'entry-stopped': ({ agreement }: { agreement: string | undefined }) => ({
    what:
      agreement === undefined
        ? 'Gestopt. Er is niets bewaard.'
        : `Gestopt. Wat u invulde bij ${agreement} is bewaard op deze computer, en er is niets ingediend.`,
    next: `${agreement === undefined ? 'Opnieuw beginnen' : 'Ermee verdergaan'}: pgb declaration create`,
  }),
  declined: (_: object) => ({
    what: 'Er is niets gedaan: u koos ervoor het niet te doen.',
    next: 'Wilt u het toch, geef de opdracht dan nog eens.',
  }),
  interrupted: (_: object) => ({
    what: 'Onderbroken.',
    next: 'Wat al gedaan was, blijft gedaan; antwoorden die nog niet waren ingediend, zijn niet bewaard. Voer de opdracht opnieuw uit om verder te gaan.',
  }),
  unexpected: ({ name }: { name: string }) => ({
    what: `Er ging iets mis wat niet mis hoort te gaan (${name}).`,
    next: 'Voer de opdracht opnieuw uit met PGB_DEBUG=1 en meld wat er dan staat.',
  }),
};
