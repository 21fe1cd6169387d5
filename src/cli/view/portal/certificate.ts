import type { DetailView, View } from '../../output/view.ts';

/** A certificate of the practice authority, with its status as people read it. */
export interface ShownCertificate {
  readonly serial: string;
  readonly agb: string;
  readonly kvk: string;
  readonly name: string;
  readonly status: string;
  readonly statusText: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly reason: string | null;
}

export const certificateView: View<ShownCertificate> = {
  fields: [
    { path: 'serial', kind: 'text', header: 'certificateSerial', priority: 1 },
    { path: 'agb', kind: 'text', header: 'certificateAgb', priority: 1 },
    { path: 'kvk', kind: 'text', header: 'certificateKvk', priority: 2 },
    { path: 'name', kind: 'text', priority: 2 },
    { path: 'statusText', kind: 'text', header: 'certificateStatus', priority: 1 },
    { path: 'validFrom', kind: 'moment', header: 'certificateFrom' },
    { path: 'validTo', kind: 'moment', header: 'certificateTo', priority: 1 },
    { path: 'reason', kind: 'text', header: 'revocationReason' },
    { path: 'status', kind: 'text', header: 'certificateStatus' },
  ],
};

interface NewCertificate {
  readonly serial: string;
  readonly clientId: string;
  readonly file: string;
}
export const newCertificateView: DetailView<NewCertificate> = {
  fields: [
    { path: 'file', kind: 'text', header: 'certificateFile', priority: 1 },
    { path: 'clientId', kind: 'text', header: 'clientId', priority: 1 },
    { path: 'serial', kind: 'text', header: 'certificateSerial', priority: 1 },
  ],
  sections: [],
};

/** A public key by which a system signs. */
export interface ShownClientKey {
  readonly clientId: string;
  readonly keyId: string;
  readonly addedAt: string;
}
export const clientKeyView: View<ShownClientKey> = {
  fields: [
    { path: 'clientId', kind: 'text', header: 'clientId', priority: 1 },
    { path: 'keyId', kind: 'text', header: 'keyId', priority: 1 },
    { path: 'addedAt', kind: 'moment', header: 'clientKeyAddedAt', priority: 2 },
  ],
};
export const newKeyView: DetailView<Omit<ShownClientKey, 'addedAt'>> = {
  fields: [
    { path: 'clientId', kind: 'text', header: 'clientId', priority: 1 },
    { path: 'keyId', kind: 'text', header: 'keyId', priority: 1 },
  ],
  sections: [],
};
