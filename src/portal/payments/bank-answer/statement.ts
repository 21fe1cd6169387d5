import { type BankEntry, type BankFile, centsOf, codeOf } from './bank-file.ts';
import type { ElementReader } from './read-elements.ts';

/** ISO 20022 bank transaction code of a credit transfer that came back. */
const RETURNED = 'RRTN';

type Fields = Record<string, string>;

/** Reads a camt.053 or camt.054: what went off the account, and what came back on it. */
export class Statement implements ElementReader {
  readonly file: BankFile = { messageId: '', ibans: [], entries: [], refused: null };
  readonly #root: string;
  readonly #entry: string;
  readonly #one: string;
  #iban = '';
  #ofEntry: Fields = {};
  #ones: Fields[] = [];
  #ofOne: Fields = {};

  constructor(root: 'BkToCstmrStmt' | 'BkToCstmrDbtCdtNtfctn') {
    this.#root = root === 'BkToCstmrStmt' ? `${root}/Stmt` : `${root}/Ntfctn`;
    this.#entry = `${this.#root}/Ntry`;
    this.#one = `${this.#entry}/NtryDtls/TxDtls`;
  }

  open(path: string, { Ccy: currency }: Readonly<Record<string, string>>): void {
    if (path === this.#root) this.#iban = '';
    if (path === this.#entry) {
      this.#ofEntry = {};
      this.#ones = [];
    }
    if (path === this.#one) this.#ofOne = {};
    if (currency === undefined) return;
    if (path.startsWith(`${this.#one}/`)) this.#ofOne[`${path.slice(this.#one.length + 1)}@`] = currency;
    else if (path.startsWith(`${this.#entry}/`)) this.#ofEntry[`${path.slice(this.#entry.length + 1)}@`] = currency;
  }

  close(path: string, text: string): void {
    if (path === this.#one) this.#ones.push(this.#ofOne);
    else if (path === this.#entry) this.#addAll();
    else if (path.startsWith(`${this.#one}/`)) this.#ofOne[path.slice(this.#one.length + 1)] = text;
    else if (path.startsWith(`${this.#entry}/`)) this.#ofEntry[path.slice(this.#entry.length + 1)] = text;
    else if (path === `${this.#root}/Acct/Id/IBAN`) this.#iban = text;
    else if (path === `${this.#root}/Acct`) this.file.ibans.push(this.#iban);
    else if (path === `${this.#root.slice(0, this.#root.indexOf('/'))}/GrpHdr/MsgId`) this.file.messageId = text;
  }

  #addAll(): void {
    // An entry of several transfers has the sum of them, which is the amount of none.
    const ofEntry = this.#ones.length === 1 ? [this.#ofEntry] : [];
    for (const one of this.#ones)
      this.file.entries.push({
        endToEndId: one['Refs/EndToEndId'] ?? '',
        says: this.#says(one),
        reasonCode: codeOf(one['RtrInf/Rsn/Cd'] ?? one['RtrInf/Rsn/Prtry']),
        cents: centsIn([one, ...ofEntry]),
        iban: this.#iban,
      });
  }

  #says(one: Fields): BankEntry['says'] {
    const status = this.#ofEntry['Sts/Cd'] ?? this.#ofEntry['Sts'];
    if (status === 'PDNG' || status === 'INFO' || status === 'FUTR') return 'pending';
    if (status !== 'BOOK') return 'unknown';
    const isBack = this.#ofEntry['RvslInd'] === 'true' || this.#isReturn(one);
    const side = one['CdtDbtInd'] ?? this.#ofEntry['CdtDbtInd'];
    if (side === 'DBIT') return isBack ? 'unknown' : 'accepted';
    // Money that comes in under a number of ours is a return only where the bank says so.
    return side === 'CRDT' && isBack ? 'returned' : 'unknown';
  }

  #isReturn(one: Fields): boolean {
    const isNamed = Object.keys(one).some((path) => path.startsWith('RtrInf/'));
    const code = 'BkTxCd/Domn/Fmly/SubFmlyCd';
    return isNamed || one[code] === RETURNED || this.#ofEntry[code] === RETURNED;
  }
}

function centsIn(all: readonly Fields[]): number | null {
  for (const fields of all) {
    for (const path of ['Amt', 'AmtDtls/TxAmt/Amt']) {
      const amount = fields[path];
      if (amount !== undefined) return centsOf(amount, fields[`${path}@`]);
    }
  }
  return null;
}
