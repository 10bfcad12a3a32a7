import { describe, expect, test } from '@jest/globals';
import { sentenceGraph } from '../../../src/extraction/grammar/sentence-graph.ts';
import { readOffences } from '../../../src/extraction/offences/read-offence.ts';
import { handMadeSentence } from '../../support/hand-made-sentence.ts';

const names = (lines: string, token: number): readonly string[] =>
  readOffences(sentenceGraph(handMadeSentence(lines)), token).map(({ name }) => name);

describe('an offence', () => {
  test('goes by one name however it is worded', () => {
    expect(names('spying spying NN 2 compound\ncharges charge NNS 0 root', 2)).toEqual(['espionage']);
    expect(names('libel libel NN 0 root', 1)).toEqual(['defamation']);
    expect(names('cheating cheating NN 0 root', 1)).toEqual(['fraud']);
  });

  test('is found behind the noun that holds it, each of several', () => {
    const lines = `
      charges charge NNS 0 root
      of of IN 3 case
      bribery bribery NN 1 nmod:of
      and and CC 5 cc
      fraud fraud NN 1 nmod:of`;
    expect(names(lines, 1)).toEqual(['bribery', 'fraud']);
  });

  test('is named after the verb that commits it', () => {
    expect(names('evading evade VBG 0 root\nsanctions sanction NNS 1 obj', 1)).toEqual(['sanctions evasion']);
    expect(names('laundering launder VBG 0 root\nmoney money NN 1 obj', 1)).toEqual(['money laundering']);
  });

  test('is theft when things are taken from somebody', () => {
    const lines = `
      taking take VBG 0 root
      drives drive NNS 1 obj
      from from IN 4 case
      Greenpeace Greenpeace NNP 1 obl:from`;
    expect(names(lines, 1)).toEqual(['theft']);
  });

  test('is not what a report tells of', () => {
    const lines = `
      releasing release VBG 0 root
      a a DT 3 det
      report report NN 1 obj
      on on IN 5 case
      killings killing NNS 3 nmod:on`;
    expect(names(lines, 1)).toEqual(['releasing a report on killings']);
  });

  test('is no verdict joined to it', () => {
    expect(names('sentenced sentence VBN 0 root\nto to IN 3 case\nyears year NNS 1 obl:to', 1)).toEqual([]);
  });

  test('behind "including" goes before what happened in court', () => {
    const lines = `
      charges charge NNS 0 root
      including include VBG 3 case
      sabotage sabotage NN 1 nmod:including
      in in IN 6 case
      short short JJ 6 amod
      trial trial NN 1 nmod:in`;
    expect(names(lines, 1)).not.toContain('short trial');
  });

  test('ends before what happened meanwhile', () => {
    const lines = `
      shouting shout VBG 0 root
      at at IN 3 case
      officers officer NNS 1 obl:at
      while while IN 6 mark
      they they PRP 6 nsubj
      searched search VBD 1 advcl`;
    expect(names(lines, 1)).toEqual(['shouting at officers']);
  });

  test('is never the people that something was done with', () => {
    const lines = `
      commanding command VBG 2 amod
      rebel rebel JJ 3 amod
      militiamen militiaman NNS 0 root`;
    expect(names(lines, 3)).toEqual([]);
  });

  test('that is long is cut before a preposition and not in a list', () => {
    const lines = `
      acting act VBG 0 root
      as as IN 4 case
      an an DT 4 det
      intermediary intermediary NN 1 obl:as
      between between IN 7 case
      the the DT 7 det
      militia militia NN 4 nmod:between
      and and CC 10 cc
      the the DT 10 det
      government government NN 7 conj:and`;
    expect(names(lines, 1)).toEqual(['acting as an intermediary']);
  });

  test('is named without marks of quotation', () => {
    const lines = `
      publishing publish VBG 0 root
      “ “ \`\` 4 punct
      false false JJ 4 amod
      rumours rumour NNS 1 obj`;
    expect(names(lines, 1)).toEqual(['publishing false rumours']);
  });

  test('is no name, day or empty word', () => {
    expect(names('Monday Monday NNP 0 root', 1)).toEqual([]);
    expect(names('something something NN 0 root', 1)).toEqual([]);
    expect(names('bridge bridge NN 0 root', 1)).toEqual([]);
  });

  test('is not looked for in the country of the charges', () => {
    const lines = `
      espionage espionage NN 2 compound
      charges charge NNS 0 root
      in in IN 4 case
      China China NNP 2 nmod:in`;
    expect(names(lines, 2)).toEqual(['espionage']);
  });
});
