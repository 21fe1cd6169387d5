import type { Element } from './credit-transfer.ts';

/** A part of a message: its children in the order of the schema, or what its text must look like. */
type Part = { readonly [name: string]: readonly [occurs: '1' | '?' | '*' | '+', part: Part] } | RegExp;

function max(length: number): RegExp {
  return new RegExp(`^[^]{1,${length}}$`);
}
const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/;
const count = /^\d{1,15}$/;
// Eighteen digits, of which five in an amount and seventeen in a control sum may be behind the point.
const amount = /^(?=(?:\D*\d){1,18}\D*$)\d+(?:\.\d{1,5})?$/;
const sum = /^(?=(?:\D*\d){1,18}\D*$)[+-]?\d+(?:\.\d{1,17})?$/;
const code = max(4);
const iban = /^[A-Z]{2}\d{2}[a-zA-Z0-9]{1,30}$/;
const bic = /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/;

const address: Part = {
  Dept: ['?', max(70)],
  SubDept: ['?', max(70)],
  StrtNm: ['?', max(70)],
  BldgNb: ['?', max(16)],
  BldgNm: ['?', max(35)],
  Flr: ['?', max(70)],
  PstBx: ['?', max(16)],
  Room: ['?', max(70)],
  PstCd: ['?', max(16)],
  TwnNm: ['?', max(35)],
  TwnLctnNm: ['?', max(35)],
  DstrctNm: ['?', max(35)],
  CtrySubDvsn: ['?', max(35)],
  Ctry: ['?', /^[A-Z]{2}$/],
  AdrLine: ['*', max(70)],
};
const party: Part = { Nm: ['?', max(140)], PstlAdr: ['?', address], CtryOfRes: ['?', /^[A-Z]{2}$/] };
const account: Part = {
  Id: ['1', { IBAN: ['1', iban] }],
  Ccy: ['?', /^[A-Z]{3}$/],
  Nm: ['?', max(70)],
};
const bank: Part = {
  FinInstnId: ['1', { BICFI: ['?', bic], LEI: ['?', /^[A-Z0-9]{18}\d\d$/], Othr: ['?', { Id: ['1', max(35)] }] }],
};
const kind: Part = {
  InstrPrty: ['?', /^(?:HIGH|NORM)$/],
  SvcLvl: ['*', { Cd: ['1', code] }],
  LclInstrm: ['?', { Cd: ['1', max(35)] }],
  CtgyPurp: ['?', { Cd: ['1', code] }],
};
const transfer: Part = {
  PmtId: ['1', { InstrId: ['?', max(35)], EndToEndId: ['1', max(35)] }],
  PmtTpInf: ['?', kind],
  Amt: ['1', { InstdAmt: ['1', amount] }],
  ChrgBr: ['?', /^(?:DEBT|CRED|SHAR|SLEV)$/],
  UltmtDbtr: ['?', party],
  CdtrAgt: ['?', bank],
  Cdtr: ['?', party],
  CdtrAcct: ['?', account],
  UltmtCdtr: ['?', party],
  Purp: ['?', { Cd: ['1', code] }],
  RmtInf: ['?', { Ustrd: ['*', max(140)] }],
};

/**
 * The elements of pain.001.001.09 that a SEPA credit transfer of euros may have, in the order of its schema. What stands
 * in the schema and not here is not written by a portal, so that the test is to learn it first. Written from the message
 * definition report, since the schema file has a licence of its own. Source: ISO 20022, Payments Initiation; EPC132-08.
 */
const document: Part = {
  CstmrCdtTrfInitn: [
    '1',
    {
      GrpHdr: [
        '1',
        {
          MsgId: ['1', max(35)],
          CreDtTm: ['1', moment],
          NbOfTxs: ['1', count],
          CtrlSum: ['?', sum],
          InitgPty: ['1', party],
        },
      ],
      PmtInf: [
        '+',
        {
          PmtInfId: ['1', max(35)],
          PmtMtd: ['1', /^(?:CHK|TRF|TRA)$/],
          BtchBookg: ['?', /^(?:true|false|1|0)$/],
          NbOfTxs: ['?', count],
          CtrlSum: ['?', sum],
          PmtTpInf: ['?', kind],
          ReqdExctnDt: ['1', { Dt: ['1', day] }],
          Dbtr: ['1', party],
          DbtrAcct: ['1', account],
          DbtrAgt: ['1', bank],
          UltmtDbtr: ['?', party],
          ChrgBr: ['?', /^(?:DEBT|CRED|SHAR|SLEV)$/],
          CdtTrfTxInf: ['+', transfer],
        },
      ],
    },
  ],
};

/** What the schema has against a message, each with its place; nothing when it is valid. */
export function schemaErrors(message: Element): string[] {
  return [...errorsIn(message, document, message.name)];
}

function* errorsIn({ children, text, name, attributes }: Element, part: Part, place: string): Generator<string> {
  const wanted = {
    InstdAmt: /^Ccy="[A-Z]{3}"$/,
    Document: /^xmlns="urn:iso:std:iso:20022:tech:xsd:pain\.001\.001\.09"$/,
  }[name];
  if (!(wanted ?? /^$/).test(attributes)) yield `${place}: attributes ${attributes}`;
  if (part instanceof RegExp) {
    if (children.length > 0 || !part.test(text)) yield `${place}: ${text}`;
    return;
  }
  if (text.trim() !== '') yield `${place}: text between elements`;
  const left = [...children];
  for (const [child, [occurs, inner]] of Object.entries(part)) {
    let found = 0;
    for (let [next] = left; next?.name === child; [next] = left) {
      left.shift();
      found += 1;
      yield* errorsIn(next, inner, `${place}/${child}`);
    }
    if (found === 0 && (occurs === '1' || occurs === '+')) yield `${place}: no ${child}`;
    if (found > 1 && (occurs === '1' || occurs === '?')) yield `${place}: more than one ${child}`;
  }
  for (const other of left) yield `${place}: ${other.name} is not there in the schema, or not in that place`;
}
