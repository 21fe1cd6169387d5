import type { ColumnKinds } from './column-kind.ts';

export const kindsOfPractice: Pick<ColumnKinds, 'issuerRecord' | 'issuedCertificate' | 'clientKey'> = {
  issuerRecord: {
    model: 'text',
    idHash: 'text',
    grantHash: 'text',
    payloadSealed: 'text',
    consumedAt: 'number',
    expiresAt: 'number',
  },
  issuedCertificate: {
    serial: 'text',
    careProviderId: 'number',
    thumbprint: 'text',
    notBefore: 'number',
    notAfter: 'number',
    issuedAt: 'number',
    revokedAt: 'number',
    reason: 'text',
    issuedTo: 'text',
  },
  clientKey: { careProviderId: 'number', keyId: 'text', jwkJson: 'text', addedAt: 'number' },
};
