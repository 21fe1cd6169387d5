import { exitCodes, type Exit } from '../../../contract/http/errors.ts';
import { listRules, ruleNames, type RuleEntry, type RuleName } from '../../../domain/rules/rule-list.ts';
import { standardRules } from '../../../domain/rules/standard-rules.ts';
import type { RuleTexts } from '../../../messages/shape/cli/rule-texts.ts';
import { leafletPromises } from './leaflet-promises.ts';
import { ruleValue } from '../../view/portal/rule.ts';
import type { CliTexts } from '../../../messages/cli-texts.ts';
import type { Texts } from '../../../messages/shape/texts.ts';
import { accessText } from './access-topic.ts';
import type { Look } from '../../terminal/look.ts';
import { paragraph, terms } from '../../terminal/layout.ts';
import { wrapText } from '../../terminal/wrap-text.ts';

/** All other texts take longer to load, and are asked for by the topic that needs them. */
type Topic = (cli: CliTexts, look: Look, texts: () => Promise<Texts>) => string | Promise<string>;

function title(text: string, { data }: Look): string {
  return `${data.bold(text)}\n\n`;
}

/** A name of a rule may be longer than a line. */
function heading(text: string, look: Look): string {
  const lines = wrapText(text, look.columns).map((line) => look.data.bold(line));
  return `${lines.join('\n')}\n\n`;
}

function ruleTerm(entry: RuleEntry, texts: RuleTexts): [term: string, text: string] {
  const { law, source, unverified = false, age, validFrom, validTo } = entry;
  const of = [...(age === undefined ? [] : [texts.age(age)]), ...(law === undefined ? [] : [law])];
  const about = [ruleValue(entry, texts), ...of].join(', ');
  return [
    texts.period(validFrom, validTo),
    `${about}. ${texts.source(source)}${unverified ? ` (${texts.unverified})` : ''}`,
  ];
}

function ruleTable(rule: RuleName, texts: RuleTexts, look: Look): string {
  const entries = listRules(standardRules).filter((entry) => entry.rule === rule);
  if (entries.length === 0) return paragraph(texts.none, look);
  return terms(
    entries.map((entry) => ruleTerm(entry, texts)),
    look,
  );
}

type LeafletsTopic = CliTexts['help']['leafletsTopic'];

/** What each leaflet promises, under its own headings. */
function leafletParts(topic: LeafletsTopic, look: Look): string {
  const promises = (Object.keys(topic.promises) as (keyof LeafletsTopic['promises'])[]).map((name) => ({
    ...leafletPromises[name],
    text: topic.promises[name],
  }));
  const partsOf = (leaflet: keyof LeafletsTopic['leaflets']): string => {
    const own = promises.filter((promise) => promise.leaflet === leaflet);
    const places = [...new Set(own.map(({ place }) => place))];
    const under = (place: keyof LeafletsTopic['places']): string => {
      const kept = own.filter((promise) => promise.place === place);
      const pairs = kept.map(({ command, text }): [string, string] => [`pgb ${command}`, text]);
      return `\n${paragraph(topic.places[place], look)}${terms(pairs, look)}`;
    };
    return `\n${heading(topic.leaflets[leaflet], look)}${places.map(under).join('').slice(1)}`;
  };
  return (Object.keys(topic.leaflets) as (keyof LeafletsTopic['leaflets'])[]).map(partsOf).join('');
}

export const topics: Readonly<Record<keyof CliTexts['help']['topicAliases'], Topic>> = {
  'exit-codes': ({ help: { exitCodes: topic } }, look) => {
    const pairs = (Object.keys(exitCodes) as Exit[]).map(
      (exit) => [String(exitCodes[exit]), topic.codes[exit]] as const,
    );
    return title(topic.title, look) + paragraph(topic.intro, look) + '\n' + terms(pairs, look);
  },
  environment: ({ help: { environmentVariables: topic } }, look) =>
    title(topic.title, look) + paragraph(topic.intro, look) + '\n' + terms(Object.entries(topic.variables), look),
  rules: ({ help: { rulesTopic: topic } }, look) =>
    title(topic.title, look) +
    paragraph(topic.intro, look) +
    ruleNames.map((rule) => `\n${heading(topic.names[rule], look)}${ruleTable(rule, topic, look)}`).join(''),
  leaflets: ({ help: { leafletsTopic: topic } }, look) =>
    title(topic.title, look) + paragraph(topic.intro, look) + leafletParts(topic, look),
  access: async ({ help: { accessTopic: topic } }, look, texts) => accessText(topic, await texts(), look),
  output: ({ help: { outputTopic: topic } }, look) =>
    title(topic.title, look) + topic.paragraphs.map((text) => paragraph(text, look)).join('\n'),
};

/** Finds a topic by its English name or by its name in the reader's language. */
export function topicNamed(name: string, { help }: CliTexts): Topic | undefined {
  const known = Object.entries(help.topicAliases).find(([key, alias]) => key === name || alias === name);
  return known && topics[known[0] as keyof typeof topics];
}
