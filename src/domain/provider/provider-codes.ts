/** The numbers of a care provider in public registers. */
interface ProviderNumbers {
  agbCode?: string | undefined;
  furtherAgbCodes?: readonly string[] | undefined;
  kvkNumber?: string | undefined;
}

/** The codes by which others name a care provider, each once: its AGB codes, and its KVK number. */
export function providerCodes({ agbCode, furtherAgbCodes = [], kvkNumber }: ProviderNumbers): ReadonlySet<string> {
  return new Set([agbCode, ...furtherAgbCodes, kvkNumber].filter((code) => code !== undefined));
}
