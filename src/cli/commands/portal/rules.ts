import type { Rule } from '../../../contract/types.ts';
import type { RuleTexts } from '../../../messages/shape/cli/rule-texts.ts';
import { command } from '../../framework/command.ts';
import { ruleList, ruleValue, type ShownRule } from '../../view/rule.ts';

export default command({
  operation: 'rules.show',
  options: {},
  examples: ['pgb portal rules', 'pgb portal rules -o json'],
  async run(context) {
    const client = await context.client();
    const answer = await client.rules.show(context.call);
    const { rulesTopic } = context.cli.help;
    await context.out.answer(
      ruleList,
      answer.items.map((rule) => shown(rule, rulesTopic)),
      answer,
    );
  },
});

function shown({ rule, age, law, validFrom, validTo, value, source, unverified }: Rule, texts: RuleTexts): ShownRule {
  return {
    rule: texts.names[rule],
    value: ruleValue({ rule, value }, texts),
    validFrom,
    validTo,
    age: age === null ? '' : texts.age(age),
    law: law ?? '',
    verified: unverified ? texts.unverified : texts.verified,
    source,
  };
}
