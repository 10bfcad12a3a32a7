import { describe, expect, test } from '@jest/globals';
import { sentenceGraph } from '../../../src/extraction/grammar/sentence-graph.ts';
import { strongerStatus } from '../../../src/extraction/status/modality.ts';
import { situationOf } from '../../../src/extraction/status/situation.ts';
import { handMadeSentence } from '../../support/hand-made-sentence.ts';

const read = (lines: string, predicate: number): ReturnType<typeof situationOf> =>
  situationOf(sentenceGraph(handMadeSentence(lines)), predicate, null, false);

describe('the status ladder', () => {
  test('lets a denial win over everything', () => {
    expect(strongerStatus('ALLEGED', 'DENIED')).toBe('DENIED');
    expect(strongerStatus('DENIED', 'HYPOTHETICAL')).toBe('DENIED');
  });

  test('lets doubt win over a plan, and a plan over an assertion', () => {
    expect(strongerStatus('PLANNED', 'HYPOTHETICAL')).toBe('HYPOTHETICAL');
    expect(strongerStatus('ASSERTED', 'PLANNED')).toBe('PLANNED');
  });
});

describe('the situation of a predicate', () => {
  test('is a plan under "will"', () => {
    expect(read('Poland Poland NNP 3 nsubj\nwill will MD 3 aux\nact act VB 0 root', 3).status).toBe('PLANNED');
  });

  test('is not negated by what is said between quotation marks before it', () => {
    // The parser takes the second mark for an opening one, too.
    const mark = '" " `` 5 punct';
    const situation = read(
      `${mark}
       Fear fear NN 5 nsubj:pass
       won't will MD 5 aux
       not not RB 5 advmod
       do do VB 0 root
       ${mark}
       they they PRP 8 nsubj
       act act VBP 5 dep`,
      8,
    );
    expect(situation.status).toBe('ASSERTED');
  });

  test('is a denial, with its speaker, under "denied that"', () => {
    const situation = read(
      `Poland Poland NNP 2 nsubj
       denied deny VBD 0 root
       that that IN 5 mark
       it it PRP 5 nsubj
       acted act VBD 2 ccomp`,
      5,
    );
    expect(situation).toMatchObject({ status: 'DENIED', speaker: 1 });
  });

  test('is an allegation under "claimed", whatever stands between', () => {
    const situation = read(
      `Roe Roe NNP 2 nsubj
       claimed claim VBD 0 root
       Poland Poland NNP 4 nsubj
       tried try VBD 2 ccomp
       to to TO 6 mark
       act act VB 4 xcomp`,
      6,
    );
    expect(situation).toMatchObject({ status: 'HYPOTHETICAL', speaker: 1 });
  });

  test('is no plan where it is what somebody will be brought somewhere to face', () => {
    const situation = read(
      `Roe Roe NNP 4 nsubj:pass
       will will MD 4 aux
       be be VB 4 aux:pass
       extradited extradite VBN 0 root
       to to TO 6 mark
       face face VB 4 xcomp
       charges charge NNS 6 obj`,
      6,
    );
    expect(situation.status).toBe('ASSERTED');
  });

  test('has no speaker when a relative clause only presupposes it', () => {
    const situation = read(
      `Roe Roe NNP 2 nsubj
       said say VBD 0 root
       Smith Smith NNP 6 nsubj
       detained detain VBN 3 acl
       there there RB 4 advmod
       wept weep VBD 2 ccomp`,
      4,
    );
    expect(situation).toMatchObject({ status: 'ASSERTED', speaker: null });
  });
});
