import { command } from '../framework/command.ts';
import { requiredValue, option } from '../framework/spec.ts';
import { choice } from '../framework/values/choice-value.ts';
import { file, text } from '../framework/values/value.ts';
import { pickNamed } from '../output/pick-named.ts';
import { readText } from '../input/read-json.ts';

export default command({
  arguments: { method: requiredValue(choice(['GET', 'POST', 'PATCH', 'PUT', 'DELETE'])), path: requiredValue(text) },
  options: { input: option(file) },
  examples: [
    'pgb api GET /me',
    'pgb api GET "/declarations?limit=5&month=2026-10"',
    'pgb api POST /declarations/_check --input batch.json',
  ],
  async run(context, { method, path, input }) {
    const body = input === undefined ? undefined : await readText(context, input);
    const client = await context.client();
    const answer = await client.raw(method, path, { ...context.call, body });
    if (typeof answer.body === 'string') return context.out.raw(answer.body);
    await context.out.json(pickNamed(answer.body, context.globals.fields));
  },
});
