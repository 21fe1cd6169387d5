import type { Rule } from '../../../contract/types.ts';
import type { RuleTexts } from '../../../messages/shape/cli/rule-texts.ts';
import { command } from '../../framework/command.ts';
import { ruleEntry } from '../../../contract/rule-entry.ts';
import { ruleAbout, ruleList, ruleValue, type ShownRule } from '../../view/portal/rule.ts';

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

function shown(entry: Rule, texts: RuleTexts): ShownRule {
  const { rule, age, law, validFrom, validTo, value, source, unverified } = entry;
  const ageText = age === null ? '' : texts.age(age);
  return {
    rule: [texts.names[rule], ageText, law ?? ''].filter((part) => part !== '').join(', '),
    value: ruleValue({ rule, value }, texts),
    validFrom,
    validTo,
    age: ageText,
    law: law ?? '',
    about: ruleAbout(ruleEntry(entry), texts),
    verified: unverified ? texts.unverified : texts.verified,
    source: texts.source(source),
  };
}
