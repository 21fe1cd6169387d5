import { type BankFile, UnreadableBankFile } from './bank-file.ts';
import { type ElementReader, readElements } from './read-elements.ts';
import { Statement } from './statement.ts';
import { StatusReport } from './status-report.ts';

type Reader = ElementReader & { readonly file: BankFile };

const ISO = 'urn:iso:std:iso:20022:tech:xsd:';
/** By namespace, the message and who reads it. */
const readers: Readonly<Record<string, { root: string; reader: () => Reader }>> = {
  [`${ISO}pain.002.001.10`]: { root: 'CstmrPmtStsRpt', reader: () => new StatusReport() },
  [`${ISO}camt.053.001.08`]: { root: 'BkToCstmrStmt', reader: () => new Statement('BkToCstmrStmt') },
  [`${ISO}camt.054.001.08`]: { root: 'BkToCstmrDbtCdtNtfctn', reader: () => new Statement('BkToCstmrDbtCdtNtfctn') },
};
const namespaces = Object.keys(readers);

/**
 * Reads what a bank answers: pain.002.001.10, camt.053.001.08 or camt.054.001.08.
 *
 * @throws UnreadableBankFile
 */
export function readBankFile(document: string): BankFile {
  const heads = namespaces.filter((namespace) => document.slice(0, 4096).includes(namespace));
  const chosen = heads.length === 1 ? readers[heads[0] ?? ''] : undefined;
  if (chosen === undefined) throw new UnreadableBankFile();
  const reader = chosen.reader();
  readElements(document, heads, {
    open: (path, attributes) => {
      if (path !== chosen.root && !path.startsWith(`${chosen.root}/`)) throw new UnreadableBankFile();
      reader.open?.(path, attributes);
    },
    close: (path, text) => {
      reader.close(path, text);
    },
  });
  if (reader.file.messageId === '') throw new UnreadableBankFile();
  return reader.file;
}
