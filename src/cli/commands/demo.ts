import { demoTexts, load } from '../../messages/load.ts';
import { differences } from '../demo/figures.ts';
import { nextCommands } from '../demo/next-commands.ts';
import { openStage } from '../demo/stage.ts';
import { play } from '../demo/story.ts';
import { Teller } from '../demo/teller.ts';
import { figuresView } from '../demo/views.ts';
import { CliError } from '../failure/cli-error.ts';
import { command } from '../framework/command.ts';
import { select } from '../output/select.ts';

export default command({
  examples: ['pgb demo', 'pgb demo --lang nl', 'pgb demo -o json'],
  async run(context) {
    const started = performance.now();
    // A name that is no field is said now, not when the story has been played.
    select(figuresView, context.globals.fields);
    const say = await load(context.language, demoTexts);
    const teller = new Teller(context, say, await context.texts());
    const { data } = context.out.look;
    await teller.raw(`${data.bold(say.title)}\n`);
    await teller.text(say.intro);
    teller.meter.show(say.preparing);
    const stage = await openStage(context).finally(() => teller.meter.clear());
    const figures = await play(stage, teller);
    const wrong = differences(figures);
    if (wrong.length > 0) throw new CliError('demo-differs', { figures: wrong.join(', ') });
    if (!teller.isHeard) return context.out.record(figuresView, figures);
    await teller.raw(`${data.green(say.balances(teller.money(figures.import.cents)))}\n`);
    await teller.raw(`\n${data.bold(say.next)}\n`);
    for (const [name, typed] of nextCommands(context.surroundings)) {
      await teller.raw(`  ${typed}\n      ${data.dim(say.commands[name])}\n`);
    }
    await context.out.aside(`\n${say.took(teller.number(Math.round((performance.now() - started) / 1000)))}`);
  },
});
