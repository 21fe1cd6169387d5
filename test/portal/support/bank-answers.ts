/** Documents as a bank makes them, with what it is free to leave out left out. */
interface Told {
  endToEndId: string;
  cents?: number;
  code?: string;
}

const ISO = 'urn:iso:std:iso:20022:tech:xsd:';

function euros(cents: number): string {
  return (cents / 100).toFixed(2);
}

export function statusReport(
  transfers: readonly (Told & { status: string })[],
  { original = '', group = '' }: { original?: string; group?: string } = {},
): string {
  const ones = transfers.map(
    ({ endToEndId, status, code, cents }) =>
      `<TxInfAndSts><OrgnlEndToEndId>${endToEndId}</OrgnlEndToEndId><TxSts>${status}</TxSts>` +
      (code === undefined ? '' : `<StsRsnInf><Rsn><Cd>${code}</Cd></Rsn></StsRsnInf>`) +
      (cents === undefined
        ? ''
        : `<OrgnlTxRef><Amt><InstdAmt Ccy="EUR">${euros(cents)}</InstdAmt></Amt></OrgnlTxRef>`) +
      `</TxInfAndSts>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="${ISO}pain.002.001.10"><CstmrPmtStsRpt><GrpHdr><MsgId>B1</MsgId><CreDtTm>2026-11-04T06:00:00Z</CreDtTm></GrpHdr>
<OrgnlGrpInfAndSts><OrgnlMsgId>${original}</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>${group}</OrgnlGrpInfAndSts>
<OrgnlPmtInfAndSts><OrgnlPmtInfId>${original}</OrgnlPmtInfId>${ones.join('')}</OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>`;
}

/** Several transfers that came back as one entry, with the sum of them and with no amounts of their own. */
export function batchReturned(endToEndIds: readonly string[], cents: number): string {
  const one = statement([{ endToEndId: '', cents, code: 'AC01' }]);
  const [, head = '', details = '', tail = ''] = /^(.*)(<x:TxDtls>.*<\/x:TxDtls>)(.*)$/s.exec(one) ?? [];
  const ones = endToEndIds.map((id) => details.replace('<x:EndToEndId>', `<x:EndToEndId>${id}`));
  return head + ones.join('') + tail;
}

/** One document with the statements of several accounts. */
export function statementsOf(accounts: readonly { iban: string; booked: readonly Booked[] }[]): string {
  const stmt = /<x:Stmt>.*<\/x:Stmt>/s;
  const all = accounts.map(({ iban, booked }) => stmt.exec(statement(booked, { iban }))?.[0]);
  return statement([]).replace(stmt, all.join(''));
}

export interface Booked extends Told {
  side?: 'CRDT' | 'DBIT';
  status?: string;
  currency?: string;
}

export function statement(
  booked: readonly Booked[],
  { kind = 'camt.053', iban = 'NL27PGBX0000000001' }: { kind?: 'camt.053' | 'camt.054'; iban?: string } = {},
): string {
  const [root, part] = kind === 'camt.053' ? ['BkToCstmrStmt', 'Stmt'] : ['BkToCstmrDbtCdtNtfctn', 'Ntfctn'];
  const entries = booked.map(
    ({ endToEndId, cents = 0, code, side = 'CRDT', status = 'BOOK', currency = 'EUR' }) =>
      `<x:Ntry><x:Amt Ccy="${currency}">${euros(cents)}</x:Amt><x:CdtDbtInd>${side}</x:CdtDbtInd><x:Sts><x:Cd>${status}</x:Cd></x:Sts>` +
      `<x:NtryDtls><x:TxDtls><x:Refs><x:EndToEndId>${endToEndId}</x:EndToEndId></x:Refs>` +
      (code === undefined ? '' : `<x:RtrInf><x:Rsn><x:Cd>${code}</x:Cd></x:Rsn></x:RtrInf>`) +
      `</x:TxDtls></x:NtryDtls></x:Ntry>`,
  );
  return (
    `<x:Document xmlns:x="${ISO}${kind}.001.08"><x:${root}><x:GrpHdr><x:MsgId>B2</x:MsgId></x:GrpHdr>` +
    `<x:${part}><x:Acct><x:Id><x:IBAN>${iban}</x:IBAN></x:Id></x:Acct>${entries.join('\n')}</x:${part}></x:${root}></x:Document>`
  );
}
