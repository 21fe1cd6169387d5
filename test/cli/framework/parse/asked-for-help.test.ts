import { describe, expect, test } from 'vitest';
import { run } from '../../support/run.ts';

function answerTo(line: string, env: Record<string, string> = {}) {
  return run(line.split(' '), { env });
}

describe('help is not given for what is unknown', () => {
  test.each([
    ['a command', 'agreemnt --help', /no command ‘agreemnt’[\s\S]*Did you mean agreement\?/],
    ['a command, with the short flag', 'pament -h', /no command ‘pament’[\s\S]*payment/],
    ['a command after the flag', '--help declaraton', /no command ‘declaraton’[\s\S]*declaration/],
    ['a command that is like nothing', 'xyzzy --help', /no command ‘xyzzy’[\s\S]*pgb --help/],
    ['a command with a flag of every command', '--output json agreemnt --help', /agreemnt/, /"unknown-command"/],
    ['a verb', 'agreement lisst --help', /no command ‘lisst’[\s\S]*Did you mean list\?[\s\S]*pgb agreement --help/],
    ['a verb two deep', 'office award craete --help', /craete[\s\S]*Did you mean create\?/],
    ['a verb under a noun in Dutch', 'overeenkomst opstelen --help', /opstelen[\s\S]*opstellen/],
    ['a flag', 'agreement list --stauts --help', /no flag --stauts[\s\S]*Did you mean --status\?/],
    ['a flag with a value', 'declaration list --mnth=2026-10 --help', /no flag --mnth\./],
    ['a flag after the flag', 'agreement list --help --kindd', /no flag --kindd[\s\S]*--kind/],
    ['a flag of a noun', 'agreement --al --help', /no flag --al/],
    ['a flag of pgb', '--langg nl --help', /no flag --langg[\s\S]*--lang/],
    ['a word more than the command takes', 'whoami now --help', /more after the command/],
    ['a topic', 'help xyzzy', /no help about ‘xyzzy’/],
    ['a topic, with the flag', 'help exitcodes --help', /no help about ‘exitcodes’[\s\S]*exit-codes/],
    ['a verb as a topic', 'help agreement lst', /no help about ‘agreement lst’[\s\S]*agreement list/],
    ['a Dutch noun as a topic', 'help overeenkmost', /Did you mean overeenkomst/],
    ['a Dutch noun and verb as a topic', 'help declaratie sjabloom', /Did you mean declaratie sjabloon/],
    ['a Dutch topic', 'help afsluitcode --lang nl', /Bedoelde u afsluitcodes/],
  ])('%s: pgb %s', async (_, line, said, document = /^$/) => {
    const { code, stdout, stderr } = await answerTo(line);
    expect(code).toBe(2);
    expect(stderr).toMatch(said);
    expect(stdout).toMatch(document);
  });

  test('a misspelt noun in Dutch is an error in Dutch, with the Dutch noun', async () => {
    const { code, stderr } = await answerTo('overeenkmost --help', { PGB_LANG: 'nl' });
    expect(code).toBe(2);
    expect(stderr).toContain('De opdracht ‘overeenkmost’ bestaat niet.\nWat nu: Bedoelde u overeenkomst?');
  });
});

describe('help is given for what is known, wherever it is asked', () => {
  test.each([
    ['--help agreement', /^Agreements[\s\S]*pgb agreement <command>/],
    ['agreement --help list', /^List agreements/],
    ['-h overeenkomst list', /^List agreements/],
    ['agreement show --help', /^One agreement/],
    ['declaration list --status --help', /^Overview of declarations/],
    ['agreement list --status approved --help', /^List agreements/],
    ['agreement show Z0000001 --help', /^One agreement/],
    ['help agreement --help', /^Agreements/],
    ['help --help', /^Help about a command/],
    ['--lang en --help', /^pgb: the PGB Portaal/],
  ])('pgb %s', async (line, expected) => {
    const { code, stdout, stderr } = await answerTo(line);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(expected);
  });
});
