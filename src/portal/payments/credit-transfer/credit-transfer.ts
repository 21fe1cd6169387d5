import type { IsoDate } from '../../../domain/values/date.ts';
import { bankText } from './bank-text.ts';

export interface Account {
  name: string;
  iban: string;
}
export interface Transfer {
  /** Comes back on the statement of both sides. */
  endToEndId: string;
  cents: number;
  creditor: Account;
  remittance: string;
}
export interface CreditTransferFile {
  messageId: string;
  createdAt: number;
  executionDate: IsoDate;
  debtor: Account;
  transfers: readonly Transfer[];
}

// Source: ISO 20022, pain.001.001.09; EPC132-08.
const MOST = { name: 70, id: 35, remittance: 140 } as const;
const NAMESPACE = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function tag(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

function amount(cents: number): string {
  return `${String(Math.trunc(cents / 100))}.${String(cents % 100).padStart(2, '0')}`;
}

function name(text: string): string {
  return tag('Nm', bankText(text, MOST.name));
}

function account(iban: string): string {
  return `<Id>${tag('IBAN', iban)}</Id>`;
}

function dateTime(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

function transferXml({ endToEndId, cents, creditor, remittance }: Transfer): string {
  return (
    `<CdtTrfTxInf><PmtId>${tag('EndToEndId', bankText(endToEndId, MOST.id))}</PmtId>` +
    `<Amt><InstdAmt Ccy="EUR">${amount(cents)}</InstdAmt></Amt>` +
    `<Cdtr>${name(creditor.name)}</Cdtr><CdtrAcct>${account(creditor.iban)}</CdtrAcct>` +
    `<RmtInf>${tag('Ustrd', bankText(remittance, MOST.remittance))}</RmtInf></CdtTrfTxInf>\n`
  );
}

/** SEPA credit transfer file: one order for all transfers, debited as one amount. */
export function creditTransferXml({
  messageId,
  createdAt,
  executionDate,
  debtor,
  transfers,
}: CreditTransferFile): string {
  const id = bankText(messageId, MOST.id);
  const sum = transfers.reduce((total, { cents }) => total + cents, 0);
  const totals = tag('NbOfTxs', String(transfers.length)) + tag('CtrlSum', amount(sum));
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="${NAMESPACE}"><CstmrCdtTrfInitn>\n` +
    `<GrpHdr>${tag('MsgId', id)}${tag('CreDtTm', dateTime(createdAt))}${totals}<InitgPty>${name(debtor.name)}</InitgPty></GrpHdr>\n` +
    `<PmtInf>${tag('PmtInfId', id)}<PmtMtd>TRF</PmtMtd><BtchBookg>true</BtchBookg>${totals}` +
    `<PmtTpInf><SvcLvl><Cd>SEPA</Cd></SvcLvl></PmtTpInf><ReqdExctnDt>${tag('Dt', executionDate)}</ReqdExctnDt>` +
    `<Dbtr>${name(debtor.name)}</Dbtr><DbtrAcct>${account(debtor.iban)}</DbtrAcct>` +
    // The bank finds itself by the IBAN; the message still wants the element.
    `<DbtrAgt><FinInstnId><Othr><Id>NOTPROVIDED</Id></Othr></FinInstnId></DbtrAgt><ChrgBr>SLEV</ChrgBr>\n` +
    `${transfers.map(transferXml).join('')}</PmtInf>\n</CstmrCdtTrfInitn></Document>\n`
  );
}
