import type { IsoDate } from '../../../domain/values/date.ts';
import { bankText } from '../../../domain/payment/bank-text.ts';
import { type PostalAddress, postalAddressXml } from './postal-address.ts';
import { writeElement } from './write-element.ts';

export interface Account {
  name: string;
  iban: string;
}
export interface Transfer {
  /** It comes back on the statement of both sides. */
  endToEndId: string;
  cents: number;
  creditor: Account & { address: PostalAddress | null };
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

function writeAmount(cents: number): string {
  return `${String(Math.trunc(cents / 100))}.${String(cents % 100).padStart(2, '0')}`;
}

// The schema refuses an empty name, and with it the file of everybody.
function writeName(text: string): string {
  return writeElement('Nm', bankText(text, MOST.name) || 'NOTPROVIDED');
}

function writeAccount(iban: string): string {
  return `<Id>${writeElement('IBAN', iban)}</Id>`;
}

function writeDateTime(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

function transferXml({ endToEndId, cents, creditor, remittance }: Transfer): string {
  return (
    `<CdtTrfTxInf><PmtId>${writeElement('EndToEndId', bankText(endToEndId, MOST.id))}</PmtId>` +
    `<Amt><InstdAmt Ccy="EUR">${writeAmount(cents)}</InstdAmt></Amt>` +
    `<Cdtr>${writeName(creditor.name)}${postalAddressXml(creditor.address)}</Cdtr><CdtrAcct>${writeAccount(creditor.iban)}</CdtrAcct>` +
    `<RmtInf>${writeElement('Ustrd', bankText(remittance, MOST.remittance))}</RmtInf></CdtTrfTxInf>\n`
  );
}

/** Makes a SEPA credit transfer file: one order for all transfers, debited as one amount. */
export function creditTransferXml({
  messageId,
  createdAt,
  executionDate,
  debtor,
  transfers,
}: CreditTransferFile): string {
  const id = bankText(messageId, MOST.id);
  const sum = transfers.reduce((total, { cents }) => total + cents, 0);
  const totals = writeElement('NbOfTxs', String(transfers.length)) + writeElement('CtrlSum', writeAmount(sum));
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="${NAMESPACE}"><CstmrCdtTrfInitn>\n` +
    `<GrpHdr>${writeElement('MsgId', id)}${writeElement('CreDtTm', writeDateTime(createdAt))}${totals}<InitgPty>${writeName(debtor.name)}</InitgPty></GrpHdr>\n` +
    `<PmtInf>${writeElement('PmtInfId', id)}<PmtMtd>TRF</PmtMtd><BtchBookg>true</BtchBookg>${totals}` +
    `<PmtTpInf><SvcLvl><Cd>SEPA</Cd></SvcLvl></PmtTpInf><ReqdExctnDt>${writeElement('Dt', executionDate)}</ReqdExctnDt>` +
    `<Dbtr>${writeName(debtor.name)}</Dbtr><DbtrAcct>${writeAccount(debtor.iban)}</DbtrAcct>` +
    // The bank finds itself by the IBAN; the message still wants the element.
    `<DbtrAgt><FinInstnId><Othr><Id>NOTPROVIDED</Id></Othr></FinInstnId></DbtrAgt><ChrgBr>SLEV</ChrgBr>\n` +
    `${transfers.map(transferXml).join('')}</PmtInf>\n</CstmrCdtTrfInitn></Document>\n`
  );
}
