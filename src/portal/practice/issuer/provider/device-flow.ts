import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { type Language, languageFor } from '../../../../messages/language.ts';
import { devicePath, issuerPath } from '../constants.ts';
import { codePage, confirmPage, type DeviceProblem, donePage, type FormFacts } from '../pages/device-pages.ts';
import { pageHeaders } from '../pages/html.ts';

type DeviceFlow = Extract<NonNullable<Configuration['features']>['deviceFlow'], object>;

/** Signing in on a device that has no browser: its code is filled in on these pages. Source: RFC 8628. */
export const deviceFlow: DeviceFlow = {
  enabled: true,
  // Without vowels no word comes of it, and nothing is taken for a digit.
  charset: 'base-20',
  mask: '****-****',
  userCodeInputSource: async (context, _form, _out, error) =>
    show(context, await codePage(languageOf(context), { ...formOf(context), ...faultIn(error) })),
  userCodeConfirmSource: async (context, _form, _client, _device, code) =>
    show(context, await confirmPage(languageOf(context), formOf(context), code)),
  successSource: async (context) => show(context, await donePage(languageOf(context))),
};

/** Seconds between two questions whether the person is done: on a practice portal nobody is bothered by many. */
const interval = 1;

/** Tells how often one may ask, which the provider leaves out. */
export async function tellInterval(context: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
  await next();
  if (routeOf(context) === 'device_authorization' && context.status === 200)
    context.body = { ...(context.body as object), interval };
}

/** A form from a browser that never had the page belongs to no page; it is given the page, which the provider cannot. */
export async function beginWithPage(context: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
  const isForm = context.method === 'POST' && context.path === devicePath;
  if (!isForm || context.cookies.get('_session') !== undefined) return next();
  context.status = 303;
  context.set('location', issuerPath + devicePath);
}

/**
 * An address with the code in it shows that code to the person, who says that it is theirs; the provider would send it on
 * by a script.
 */
export async function showGivenCode(context: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
  await next();
  if (routeOf(context) !== 'code_verification' || context.method !== 'GET' || context.status !== 200) return;
  const { user_code: code } = context.oidc.params ?? {};
  if (typeof code !== 'string') return;
  show(context, await codePage(languageOf(context), { ...formOf(context), code, problem: undefined }));
}

/** The provider adds this only for addresses of its own. */
function routeOf(context: KoaContextWithOIDC): string | undefined {
  return (context.oidc as KoaContextWithOIDC['oidc'] | undefined)?.route;
}

function show(context: KoaContextWithOIDC, text: string): void {
  context.set(pageHeaders);
  context.body = text;
}

function formOf({ oidc }: KoaContextWithOIDC): FormFacts {
  const { secret } = (oidc.session?.state ?? {}) as { secret?: string };
  return { action: oidc.urlFor('code_verification'), secret: secret ?? '' };
}

const problems: Readonly<Record<string, DeviceProblem>> = {
  NoCodeError: 'noCode',
  NotFoundError: 'notFound',
  ExpiredError: 'expired',
  AlreadyUsedError: 'used',
  AbortedError: 'stopped',
};

/** Anything else that goes wrong here is a page that was left open too long, or was opened in another browser. */
function faultIn(error: unknown): { code: string; problem: DeviceProblem | undefined } {
  const { name = '', userCode = '' } = (error ?? {}) as { name?: string; userCode?: string };
  return { code: userCode, problem: error === undefined ? undefined : (problems[name] ?? 'lost') };
}

/** The language that the program asked for on the person's behalf, else that of the browser. */
function languageOf(context: KoaContextWithOIDC): Language {
  const { ui_locales: locales } = context.oidc.entities.DeviceCode?.params ?? {};
  return languageFor(typeof locales === 'string' ? locales.replaceAll(' ', ',') : context.get('accept-language'));
}
