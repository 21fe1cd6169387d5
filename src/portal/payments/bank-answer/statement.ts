import { type BankEntry, type BankFile, centsOf, codeOf } from './bank-file.ts';
import type { ElementReader } from './read-elements.ts';

/** ISO 20022 bank transaction code of a credit transfer that came back. */
const RETURNED = 'RRTN';

/** Reads a camt.053 or camt.054: what went off the account, and what came back on it. */
export class Statement implements ElementReader {
  readonly file: BankFile = { messageId: '', iban: null, entries: [], refused: null };
  readonly #root: string;
  readonly #entry: string;
  readonly #one: string;
  #ofEntry: Record<string, string> = {};
  #ofOne: Record<string, string> = {};

  constructor(root: 'BkToCstmrStmt' | 'BkToCstmrDbtCdtNtfctn') {
    this.#root = root === 'BkToCstmrStmt' ? `${root}/Stmt` : `${root}/Ntfctn`;
    this.#entry = `${this.#root}/Ntry`;
    this.#one = `${this.#entry}/NtryDtls/TxDtls`;
  }

  open(path: string, { Ccy: currency }: Readonly<Record<string, string>>): void {
    if (path === this.#entry) this.#ofEntry = {};
    if (path === this.#one) this.#ofOne = {};
    if (currency === undefined) return;
    if (path.startsWith(`${this.#one}/`)) this.#ofOne[`${path.slice(this.#one.length + 1)}@`] = currency;
    else if (path.startsWith(`${this.#entry}/`)) this.#ofEntry[`${path.slice(this.#entry.length + 1)}@`] = currency;
  }

  close(path: string, text: string): void {
    if (path === this.#one) this.#add();
    else if (path.startsWith(`${this.#one}/`)) this.#ofOne[path.slice(this.#one.length + 1)] = text;
    else if (path.startsWith(`${this.#entry}/`)) this.#ofEntry[path.slice(this.#entry.length + 1)] = text;
    else if (path === `${this.#root}/Acct/Id/IBAN`) this.file.iban = text;
    else if (path === `${this.#root.slice(0, this.#root.indexOf('/'))}/GrpHdr/MsgId`) this.file.messageId = text;
  }

  #add(): void {
    this.file.entries.push({
      endToEndId: this.#ofOne['Refs/EndToEndId'] ?? '',
      says: this.#says(),
      reasonCode: codeOf(this.#ofOne['RtrInf/Rsn/Cd'] ?? this.#ofOne['RtrInf/Rsn/Prtry']),
      cents: this.#cents(),
    });
  }

  #says(): BankEntry['says'] {
    const status = this.#ofEntry['Sts/Cd'] ?? this.#ofEntry['Sts'];
    if (status === 'PDNG' || status === 'INFO' || status === 'FUTR') return 'pending';
    if (status !== 'BOOK') return 'unknown';
    const isReversal = this.#ofEntry['RvslInd'] === 'true';
    const side = this.#ofOne['CdtDbtInd'] ?? this.#ofEntry['CdtDbtInd'];
    if (side === 'DBIT') return isReversal || this.#isReturn() ? 'unknown' : 'accepted';
    // Money that comes in under a number of ours is a return only where the bank says so.
    return side === 'CRDT' && (isReversal || this.#isReturn()) ? 'returned' : 'unknown';
  }

  #isReturn(): boolean {
    const isNamed = Object.keys(this.#ofOne).some((path) => path.startsWith('RtrInf/'));
    const code = 'BkTxCd/Domn/Fmly/SubFmlyCd';
    return isNamed || this.#ofOne[code] === RETURNED || this.#ofEntry[code] === RETURNED;
  }

  #cents(): number | null {
    for (const fields of [this.#ofOne, this.#ofEntry]) {
      for (const path of ['Amt', 'AmtDtls/TxAmt/Amt']) {
        const amount = fields[path];
        if (amount !== undefined) return centsOf(amount, fields[`${path}@`]);
      }
    }
    return null;
  }
}
