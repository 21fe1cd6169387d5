import type { ContextSettings, SessionStore, Settings, SystemSettings } from '../settings/settings.ts';
import { CliError } from '../failure/cli-error.ts';
import { closest } from '../../messages/write/closest.ts';

export const practiceName = 'practice';
export const defaultPersona = 'holder';

/** The portal that the command works on, and as whom. Without an address it is the practice portal on this computer. */
export type Target =
  | { readonly kind: 'practice'; readonly context: string; readonly as: string; readonly holder: string | undefined }
  | {
      readonly kind: 'portal';
      readonly context: string;
      readonly url: string;
      readonly store: SessionStore | undefined;
      /** The portal is asked as this system, and not as a person who signed in. */
      readonly system?: SystemSettings | undefined;
      readonly holder: string | undefined;
    };

/** These choices were typed, or stand in the environment. */
export interface PortalChoices {
  readonly context?: string | undefined;
  readonly portal?: string | undefined;
  readonly as?: string | undefined;
  readonly holder?: string | undefined;
  readonly allHolders?: boolean;
}

/** A flag or the environment decides first, then the context; else it is practice. */
export function targetOf(chosen: PortalChoices, settings: Settings): Target {
  const context = chosen.context ?? (chosen.portal === undefined ? (settings.context ?? practiceName) : undefined);
  const own = context === undefined ? {} : contextNamed(context, settings);
  const url = chosen.portal ?? own.portal;
  const holder = chosen.allHolders === true ? undefined : (chosen.holder ?? own.holder);
  if (url === undefined)
    return { kind: 'practice', context: context ?? practiceName, as: chosen.as ?? own.as ?? defaultPersona, holder };
  if (chosen.as !== undefined) throw new CliError('only-practice', { option: '--as' });
  const [name, kept] = context === undefined ? contextOf(url, settings) : [context, own];
  const system = systemIn(kept, url);
  return { kind: 'portal', context: name, url, store: kept.store, holder, ...(system && { system }) };
}

/** A certificate goes to the portal that it was given for, also when another address was typed. */
function systemIn({ portal, certificate, key, clientId }: ContextSettings, url: string): SystemSettings | undefined {
  const isSame = portal !== undefined && new URL(portal).href === new URL(url).href;
  if (!isSame || (certificate === undefined && key === undefined)) return undefined;
  return {
    ...(certificate !== undefined && { certificate }),
    ...(key !== undefined && { key }),
    ...(clientId !== undefined && { clientId }),
  };
}

/** The context that was made when somebody signed in there: it knows where the session is kept. */
function contextOf(url: string, { contexts }: Settings): [name: string, ContextSettings] {
  const isThere = ([, { portal }]: [string, ContextSettings]): boolean =>
    portal !== undefined && new URL(portal).href === new URL(url).href;
  return Object.entries(contexts).find(isThere) ?? [new URL(url).host, {}];
}

export function contextNamed(name: string, { contexts }: Settings): ContextSettings {
  const known = Object.hasOwn(contexts, name) ? contexts[name] : undefined;
  if (known !== undefined || name === practiceName) return known ?? {};
  throw new CliError('unknown-context', { name, suggestions: closest(name, [practiceName, ...Object.keys(contexts)]) });
}
