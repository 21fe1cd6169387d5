/** By this name a system asks for tokens with its certificate, where it stands as the common name. */
export function clientIdOf(agb: string): string {
  return `agb-${agb}`;
}

/** By this name it does so with a key. A client of OAuth has one way to show who it is. Source: RFC 7591, 2. */
export function keyClientIdOf(agb: string): string {
  return `agb-${agb}-key`;
}

export interface SystemName {
  agb: string;
  by: 'certificate' | 'key';
}

/** Undefined for the name of no system. */
export function readClientId(clientId: string): SystemName | undefined {
  const [, agb, key] = /^agb-(\d{8})(-key)?$/.exec(clientId) ?? [];
  return agb === undefined ? undefined : { agb, by: key === undefined ? 'certificate' : 'key' };
}
