import type { Month } from '../../../domain/values/month.ts';
import { writeAtomically } from '../../../files/write-atomically.ts';
import { declarationTemplate, type TemplatePiece } from '../../../import/declarations/template.ts';
import type { Context } from '../../framework/context.ts';
import { command } from '../../framework/command.ts';
import { flag, requiredValue, option } from '../../framework/spec.ts';
import { file, month } from '../../framework/values/value.ts';

export default command({
  operation: 'declarableTerms.list',
  options: { month: requiredValue(month), outputFile: option(file), fill: flag() },
  examples: [
    'pgb declaration template --month 2026-10 --output-file october.csv',
    'pgb --as organisation declaration template --month 2026-10 --fill > october.csv',
  ],
  async run(context, { month, outputFile, fill }) {
    const pieces = declarationTemplate({ client: await context.client(), month, fill, signal: context.signal });
    const count = new Count(pieces);
    if (outputFile === undefined || outputFile === '-') {
      for await (const text of count) await context.out.raw(text);
    } else {
      await writeAtomically(outputFile, async (written) => {
        for await (const text of count) await written.writeFile(text);
      });
    }
    await tell(context, month, count);
  },
});

/** The text of a template as it comes, and what stood in it. */
class Count {
  agreements = 0;
  lines = 0;
  readonly #pieces: AsyncIterable<TemplatePiece>;

  constructor(pieces: AsyncIterable<TemplatePiece>) {
    this.#pieces = pieces;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    for await (const { text, agreements, lines } of this.#pieces) {
      this.agreements += agreements;
      this.lines += lines;
      yield text;
    }
  }
}

async function tell(context: Context, month: Month, { lines, agreements }: Count): Promise<void> {
  const { declaration: say } = context.cli.notices;
  const { format } = await context.texts();
  const told = format.month(month);
  await context.out.notice(
    lines === 0 ? say.nothingToDeclare(told) : say.template(format.number(lines), format.number(agreements), told),
  );
}
