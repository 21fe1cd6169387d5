// Submits declarations with the SDK and prints what became of each. Start a portal with `npx pgb portal start --port 8080`, then:
//   npx node examples/submit-declarations.ts
// On another portal: PGB_PORTAL is its address and PGB_TOKEN the access token of the care provider.
import { type DeclarationInput, isPgbError, personaUserAgent, PgbClient, sessionAuth, signIn } from 'pgb-portaal';

const { PGB_PORTAL: portal = 'http://127.0.0.1:8080', PGB_TOKEN: token } = process.env;

function guidance(date: string, hours: number) {
  return { date, careFunction: 'individual-guidance', unit: 'hour', minutes: hours * 60 } as const;
}

// Normally these come from your own administration. The reference is yours: the same one never makes a second declaration.
const declarations: DeclarationInput[] = [
  {
    reference: 'visits-2026-10-client-7',
    agreementId: 'Z0000007',
    month: '2026-10',
    kind: 'care-delivered',
    invoiceNumber: '2026-107',
    invoiceDate: '2026-11-02',
    lines: [guidance('2026-10-06', 1.5), guidance('2026-10-13', 2), guidance('2026-10-20', 1.5)],
  },
  {
    reference: 'visits-2026-11-client-7',
    agreementId: 'Z0000007',
    month: '2026-11', // not over yet, so the portal refuses it and says why
    kind: 'care-delivered',
    invoiceNumber: '2026-111',
    invoiceDate: '2026-11-02',
    lines: [guidance('2026-11-02', 2)],
  },
];

try {
  const auth = token ?? sessionAuth(await signIn({ portal, userAgent: personaUserAgent('self-employed') }));
  await using client = new PgbClient({ portal, auth });
  for await (const { input, result } of client.declarations.submit(declarations)) {
    console.log(`${input.reference}: ${result.outcome} ${result.declarationId ?? ''}`.trimEnd());
    for (const { code, message } of result.issues) console.log(`  ${code}: ${message}`);
    if (result.outcome === 'rejected') process.exitCode = 5;
  }
} catch (error) {
  if (!isPgbError(error)) throw error;
  console.error(`${error.code}: ${error.message}`);
  process.exitCode = error.retryable ? 7 : 1;
}
