import { type BankEntry, type BankFile, centsOf, codeOf } from './bank-file.ts';
import type { ElementReader } from './read-elements.ts';

/** ISO 20022 ExternalPaymentTransactionStatus1Code, as far as banks in SEPA give it. */
const says: Readonly<Record<string, BankEntry['says']>> = {
  RJCT: 'rejected',
  CANC: 'rejected',
  ACCP: 'accepted',
  ACSP: 'accepted',
  ACSC: 'accepted',
  ACCC: 'accepted',
  ACTC: 'accepted',
  ACWC: 'accepted',
  PDNG: 'pending',
  RCVD: 'pending',
};

const ROOT = 'CstmrPmtStsRpt';
const GROUP = `${ROOT}/OrgnlGrpInfAndSts`;
const ORDER = `${ROOT}/OrgnlPmtInfAndSts`;
const ONE = `${ORDER}/TxInfAndSts`;

/** Reads a pain.002: what a bank thinks of a file before anything is paid. */
export class StatusReport implements ElementReader {
  readonly file: BankFile = { messageId: '', ibans: [], entries: [], refused: null };
  #one: Record<string, string> = {};
  #originalId = '';
  #whole: Record<string, string> = {};

  open(path: string, attributes: Readonly<Record<string, string>>): void {
    if (path === ONE) this.#one = {};
    if (path === `${ONE}/OrgnlTxRef/Amt/InstdAmt`) this.#one['currency'] = attributes['Ccy'] ?? '';
  }

  close(path: string, text: string): void {
    if (path === `${ROOT}/GrpHdr/MsgId`) this.file.messageId = text;
    else if (path === `${GROUP}/OrgnlMsgId`) this.#originalId = text;
    else if (path === ONE) this.#add();
    else if (path.startsWith(`${ONE}/`)) this.#one[path.slice(ONE.length + 1)] = text;
    else if (path.startsWith(`${GROUP}/`)) this.#whole[path.slice(GROUP.length + 1)] = text;
    else if (path.startsWith(`${ORDER}/`)) this.#whole[path.slice(ORDER.length + 1)] = text;
    else if (path === ROOT) this.#end();
  }

  #add(): void {
    const one = this.#one;
    const amount = one['OrgnlTxRef/Amt/InstdAmt'];
    this.file.entries.push({
      endToEndId: one['OrgnlEndToEndId'] ?? '',
      says: says[one['TxSts'] ?? ''] ?? 'unknown',
      reasonCode: codeOf(one['StsRsnInf/Rsn/Cd'] ?? one['StsRsnInf/Rsn/Prtry']),
      cents: amount === undefined ? null : centsOf(amount, one['currency']),
      iban: null,
    });
  }

  #end(): void {
    const isRefused = [this.#whole['GrpSts'], this.#whole['PmtInfSts']].some((status) => status === 'RJCT');
    if (!isRefused) return;
    this.file.refused = { messageId: this.#originalId, reasonCode: codeOf(this.#whole['StsRsnInf/Rsn/Cd']) };
  }
}
