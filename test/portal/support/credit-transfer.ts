import { expect } from 'vitest';
import { schemaErrors } from './credit-transfer-schema.ts';

/** An element with its children in order; text only in those without children. */
export interface Element {
  name: string;
  attributes: string;
  text: string;
  children: Element[];
}

const TOKEN = /<\?[^>]*\?>|<\/([\w]+)>|<([\w]+)((?:\s+[\w:]+="[^"<&]*")*)\s*>|([^<]+)/gy;

function plain(text: string): string {
  expect(text).toMatch(/^(?:[^&<>]|&(?:amp|lt|gt|quot|apos);)*$/);
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** Reads XML as strictly as is needed here: what is not closed, nested or escaped right fails the test. */
export function readXml(xml: string): Element {
  const root: Element = { name: '', attributes: '', text: '', children: [] };
  const open = [root];
  let end = 0;
  for (const token of xml.matchAll(TOKEN)) {
    end = token.index + token[0].length;
    const [, closes, opens, attributes = '', text] = token;
    const current = open.at(-1)!;
    if (opens !== undefined) {
      const element: Element = { name: opens, attributes: attributes.trim(), text: '', children: [] };
      current.children.push(element);
      open.push(element);
    } else if (closes !== undefined) {
      expect(closes).toBe(open.pop()!.name);
    } else if (text !== undefined) current.text += plain(text);
  }
  expect(end).toBe(xml.length);
  expect(open).toHaveLength(1);
  return root.children[0]!;
}

export function find(element: Element, ...path: string[]): Element {
  return path.reduce((at, name) => {
    const found = at.children.filter((child) => child.name === name);
    expect([name, found.length]).toEqual([name, 1]);
    return found[0]!;
  }, element);
}

export function textAt(element: Element, ...path: string[]): string {
  return find(element, ...path).text;
}

export interface TransferSeen {
  endToEndId: string;
  cents: number;
  name: string;
  iban: string;
  remittance: string;
}

/** `12.30` is 1230, without a float in between. */
function centsOf(amount: string): number {
  expect(amount).toMatch(/^\d+\.\d\d$/);
  return Number(amount.replace('.', ''));
}

/** ISO 13616: the first four characters last, letters as 10 to 35, the rest of a division by 97 is 1. */
export function mod97(iban: string): number {
  return Number(
    BigInt(`${iban.slice(4)}${iban.slice(0, 4)}`.replaceAll(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))) %
      97n,
  );
}

function checkText(text: string, most: number): void {
  expect(text).toMatch(new RegExp(`^[A-Za-z0-9/\\-?:().,'+ ]{1,${most}}$`));
}

function checkIban(iban: string): void {
  expect(iban).toMatch(/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/);
  expect(mod97(iban)).toBe(1);
}

function names({ children }: Element): string[] {
  return children.map(({ name }) => name);
}

/** The order of elements and the lengths that pain.001.001.09 demands, and that its totals add up. */
export function readCreditTransfer(xml: string): {
  executionDate: string;
  totalCents: number;
  transfers: TransferSeen[];
} {
  expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/);
  const document = readXml(xml);
  expect([document.name, document.attributes]).toEqual([
    'Document',
    'xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"',
  ]);
  expect(schemaErrors(document)).toEqual([]);
  const message = find(document, 'CstmrCdtTrfInitn');
  expect(names(message)).toEqual(['GrpHdr', 'PmtInf']);
  const header = find(message, 'GrpHdr');
  const order = find(message, 'PmtInf');
  expect(names(header)).toEqual(['MsgId', 'CreDtTm', 'NbOfTxs', 'CtrlSum', 'InitgPty']);
  expect(textAt(header, 'CreDtTm')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  const transfers = order.children.filter(({ name }) => name === 'CdtTrfTxInf');
  expect(names(order)).toEqual([
    'PmtInfId',
    'PmtMtd',
    'BtchBookg',
    'NbOfTxs',
    'CtrlSum',
    'PmtTpInf',
    'ReqdExctnDt',
    'Dbtr',
    'DbtrAcct',
    'DbtrAgt',
    'ChrgBr',
    ...transfers.map(({ name }) => name),
  ]);
  checkText(textAt(header, 'MsgId'), 35);
  checkText(textAt(order, 'PmtInfId'), 35);
  checkText(textAt(order, 'Dbtr', 'Nm'), 70);
  checkIban(textAt(order, 'DbtrAcct', 'Id', 'IBAN'));
  expect([textAt(order, 'PmtMtd'), textAt(order, 'ChrgBr')]).toEqual(['TRF', 'SLEV']);
  expect(textAt(order, 'PmtTpInf', 'SvcLvl', 'Cd')).toBe('SEPA');
  expect(xml).not.toMatch(/<BIC/);

  const seen = transfers.map(readTransfer);
  const totalCents = seen.reduce((sum, { cents }) => sum + cents, 0);
  for (const part of [header, order]) {
    expect(Number(textAt(part, 'NbOfTxs'))).toBe(seen.length);
    expect(centsOf(textAt(part, 'CtrlSum'))).toBe(totalCents);
  }
  expect(new Set(seen.map(({ endToEndId }) => endToEndId)).size).toBe(seen.length);
  return { executionDate: textAt(order, 'ReqdExctnDt', 'Dt'), totalCents, transfers: seen };
}

function readTransfer(transfer: Element): TransferSeen {
  expect(names(transfer)).toEqual(['PmtId', 'Amt', 'Cdtr', 'CdtrAcct', 'RmtInf']);
  const amount = find(transfer, 'Amt', 'InstdAmt');
  expect(amount.attributes).toBe('Ccy="EUR"');
  const seen = {
    endToEndId: textAt(transfer, 'PmtId', 'EndToEndId'),
    cents: centsOf(amount.text),
    name: textAt(transfer, 'Cdtr', 'Nm'),
    iban: textAt(transfer, 'CdtrAcct', 'Id', 'IBAN'),
    remittance: textAt(transfer, 'RmtInf', 'Ustrd'),
  };
  checkText(seen.endToEndId, 35);
  checkText(seen.name, 70);
  checkText(seen.remittance, 140);
  checkIban(seen.iban);
  expect(seen.cents).toBeGreaterThan(0);
  return seen;
}
