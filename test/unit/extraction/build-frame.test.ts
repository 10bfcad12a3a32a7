import { expect, test } from '@jest/globals';
import { buildFrame } from '../../../src/extraction/frames/build-frame.ts';
import { sentenceGraph } from '../../../src/extraction/grammar/sentence-graph.ts';
import { handMadeSentence } from '../../support/hand-made-sentence.ts';

test('verbs joined in a circle, as parsers of broken sentences join them, come to an end', () => {
  const sentence = handMadeSentence('fled flee VBD 0 root\nhid hide VBD 1 conj:and', [
    { relation: 'conj:and', governor: 2, dependent: 1 },
  ]);
  expect(buildFrame(sentenceGraph(sentence), 1, { lemma: 'flee', preposition: null }).slot('agent')).toEqual([]);
});

test('active, passive and nominal forms fill the same slots', () => {
  const active = sentenceGraph(
    handMadeSentence('China China NNP 2 nsubj\ndetained detain VBD 0 root\nRoe Roe NNP 2 obj'),
  );
  const passive = sentenceGraph(
    handMadeSentence(
      'Roe Roe NNP 3 nsubj:pass\nwas be VBD 3 aux:pass\ndetained detain VBN 0 root\nby by IN 5 case\nChina China NNP 3 obl:agent',
    ),
  );
  const nominal = sentenceGraph(
    handMadeSentence(
      "China China NNP 3 nmod:poss\n's 's POS 1 case\ndetention detention NN 0 root\nof of IN 5 case\nRoe Roe NNP 3 nmod:of",
    ),
  );
  const read = (graph: typeof active, token: number, lemma: string): readonly string[] => {
    const frame = buildFrame(graph, token, { lemma, preposition: null });
    return ['agent', 'patient'].flatMap((slot) => frame.slot(slot).map((filler) => graph.token(filler.token).form));
  };
  expect(read(active, 2, 'detain')).toEqual(['China', 'Roe']);
  expect(read(passive, 3, 'detain')).toEqual(['China', 'Roe']);
  expect(read(nominal, 3, 'detention')).toEqual(['China', 'Roe']);
});
