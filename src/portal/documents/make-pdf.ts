import { fileURLToPath } from 'node:url';
import { documentTexts, load } from '../../messages/load.ts';
import type { DocumentText, TextSection } from './text.ts';

/** What a reader of files shows of a document: never more than its kind and the number of a record. */
export interface PdfFacts {
  title: string;
  /** The moment that the document tells of, so that the same document is the same file. */
  at: number;
}

// They hold the letters of every name that a bank can print: Latin, Greek and Cyrillic.
const fonts = {
  text: () => new URL('../../../node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf', import.meta.url),
  bold: () => new URL('../../../node_modules/dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf', import.meta.url),
};
const size = { title: 18, heading: 12, text: 9.5, page: 8 };
const margin = 56;
const nameWidth = 175;
const gap = 12;
const dark = '#154273';
const grey = '#535353';

type Pdf = PDFKit.PDFDocument;

/** Makes a tagged PDF, which a screen reader reads in order. Source: ISO 14289-1 (PDF/UA-1). */
export async function makePdf(document: DocumentText, { title, at }: PdfFacts): Promise<Uint8Array> {
  // It takes half a second to load, and only documents need it.
  const { default: PDFDocument } = await import('pdfkit');
  const { page } = await load(document.language, documentTexts);
  const pdf = new PDFDocument({
    size: 'A4',
    margin,
    bufferPages: true,
    tagged: true,
    // The types do not know of it yet.
    subset: 'PDF/UA' as 'PDF/A-1',
    pdfVersion: '1.7',
    lang: document.language,
    displayTitle: true,
    info: { Title: title, Creator: 'PGB Portaal', Producer: 'PGB Portaal', CreationDate: new Date(at) },
  });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => pdf.on('end', resolve));
  pdf.registerFont('text', fileURLToPath(fonts.text()));
  pdf.registerFont('bold', fileURLToPath(fonts.bold()));
  writeContent(pdf, document);
  numberPages(pdf, page);
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

function writeContent(pdf: Pdf, { title, introduction, sections }: DocumentText): void {
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const add = (type: string, write: () => void): void => void root.add(pdf.struct(type, {}, write));
  add('H1', () => pdf.font('bold').fontSize(size.title).fillColor(dark).text(title).moveDown(0.3));
  if (introduction !== '') add('P', () => paragraph(pdf, introduction));
  for (const section of sections) writeSection(pdf, root, section);
  root.end();
}

function writeSection(pdf: Pdf, root: PDFKit.PDFStructureElement, { heading, facts, paragraphs }: TextSection): void {
  // A heading never stands alone at the foot of a page.
  keepTogether(pdf, 60);
  root.add(
    pdf.struct('H2', {}, () => {
      pdf.moveDown(1).font('bold').fontSize(size.heading).fillColor(dark).text(heading, margin).moveDown(0.4);
    }),
  );
  for (const { name, value } of facts) root.add(pdf.struct('P', {}, fact(pdf, name, value)));
  for (const text of paragraphs) root.add(pdf.struct('P', {}, () => paragraph(pdf, text)));
}

function paragraph(pdf: Pdf, text: string): void {
  pdf.font('text').fontSize(size.text).fillColor('black').text(text, margin, undefined, { lineGap: 2 }).moveDown(0.5);
}

/** A name at the left and its value beside it; what is long goes on beneath, over pages when it must. */
function fact(pdf: Pdf, name: string, value: string): () => void {
  return () => {
    const label = { width: nameWidth, lineGap: 2 };
    const width = pdf.page.width - 2 * margin - nameWidth - gap;
    pdf.fontSize(size.text);
    const labelHeight = pdf.font('bold').heightOfString(name, label);
    const height = Math.max(labelHeight, pdf.font('text').heightOfString(value, { width, lineGap: 2 }));
    const whole = pdf.page.height - 2 * margin;
    keepTogether(pdf, height < whole / 2 ? height : 3 * labelHeight);
    const { y } = pdf;
    pdf.font('bold').fillColor(grey).text(name, margin, y, label);
    const beneath = pdf.y;
    const before = pdf.bufferedPageRange().count;
    pdf
      .font('text')
      .fillColor('black')
      .text(value, margin + nameWidth + gap, y, { width, lineGap: 2 });
    if (pdf.bufferedPageRange().count === before) pdf.y = Math.max(pdf.y, beneath);
    pdf.x = margin;
    pdf.moveDown(0.3);
  };
}

function keepTogether(pdf: Pdf, height: number): void {
  if (pdf.y + height > pdf.page.height - margin) pdf.addPage();
}

/** The number of a page is no part of what is read. */
function numberPages(pdf: Pdf, say: (page: number, pages: number) => string): void {
  const { count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index++) {
    pdf.switchToPage(index);
    const { margins, height, width } = pdf.page;
    const bottom = margins.bottom;
    // Text below the margin would begin a page of its own.
    margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf.font('text').fontSize(size.page).fillColor(grey);
    pdf.text(say(index + 1, count), margin, height - 36, {
      width: width - 2 * margin,
      align: 'right',
      lineBreak: false,
    });
    pdf.endMarkedContent();
    margins.bottom = bottom;
  }
}
