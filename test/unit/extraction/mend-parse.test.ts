import { expect, test } from '@jest/globals';
import { mendParse } from '../../../src/extraction/grammar/mend-parse.ts';
import { handMadeSentence } from '../../support/hand-made-sentence.ts';

test('a trailing speaker that was taken for an apposition becomes the subject of his verb', () => {
  const mended = mendParse(
    handMadeSentence(`
      Poland Poland NNP 2 nsubj
      arrested arrest VBD 0 root
      Smith Smith NNP 2 obj
      , , , 3 punct
      Jane Jane NNP 6 compound
      Roe Roe NNP 3 appos
      said say VBD 2 dep
    `),
  );
  expect(mended.enhanced).toContainEqual({ relation: 'nsubj', governor: 7, dependent: 6 });
  expect(mended.enhanced).toContainEqual({ relation: 'parataxis', governor: 2, dependent: 7 });
  expect(mended.enhanced.some((arc) => arc.relation === 'appos')).toBe(false);
});

test('a subject swallowed by the year in front of it is given back to its verb, and to the verb joined to that', () => {
  const mended = mendParse(
    handMadeSentence(`
      In in IN 3 case
      2017 2017 CD 3 nummod
      Manafort Manafort NNP 5 obl:in
      was be VBD 5 aux:pass
      indicted indict VBN 0 root
      and and CC 8 cc
      was be VBD 8 aux:pass
      convicted convict VBN 5 conj:and
    `),
  );
  expect(mended.enhanced).toContainEqual({ relation: 'nsubj:pass', governor: 5, dependent: 3 });
  expect(mended.enhanced).toContainEqual({ relation: 'nsubj:pass', governor: 8, dependent: 3 });
  expect(mended.enhanced).toContainEqual({ relation: 'obl:in', governor: 5, dependent: 2 });
});

test('a relative pronoun that was left alone stands for the noun before it', () => {
  const mended = mendParse(
    handMadeSentence(`
      Poland Poland NNP 2 nsubj
      asked ask VBD 0 root
      Russia Russia NNP 2 obj
      , , , 3 punct
      which which WDT 6 nsubj
      refused refuse VBD 2 dep
    `),
  );
  expect(mended.enhanced).toContainEqual({ relation: 'nsubj', governor: 6, dependent: 3 });
});

test('a killing that the parser joined to "said" is part of what was said, and no deed of the speaker', () => {
  const mended = mendParse(
    handMadeSentence(`
      group group NN 2 nsubj
      said say VBD 0 root
      drone drone NN 4 nsubj
      hit hit VBD 2 ccomp
      cars car NNS 4 obj
      and and CC 7 cc
      killed kill VBD 2 conj
      Smith Smith NNP 7 obj
    `),
  );
  expect(mended.basic).toContainEqual({ relation: 'ccomp', governor: 2, dependent: 7 });
  expect(mended.enhanced.filter(({ governor, relation }) => governor === 7 && relation === 'nsubj')).toEqual([]);
});

test('a drone strike that was taken for a verb "to drone" is the subject of what it did', () => {
  const mended = mendParse(
    handMadeSentence(`
      A a DT 2 det
      US US NNP 3 nsubj
      drone drone VB 0 root
      strike strike NN 5 dep
      killed kill VBN 6 amod
      Saleh Saleh NNP 3 obj
      in in IN 8 case
      Yemen Yemen NNP 3 obl:in
    `),
  );
  expect(mended.basic).toContainEqual({ relation: 'root', governor: 0, dependent: 5 });
  expect(mended.basic).toContainEqual({ relation: 'nsubj', governor: 5, dependent: 4 });
  expect(mended.basic).toContainEqual({ relation: 'compound', governor: 4, dependent: 2 });
  expect(mended.enhanced).toContainEqual({ relation: 'obj', governor: 5, dependent: 6 });
  expect(mended.enhanced).toContainEqual({ relation: 'obl:in', governor: 5, dependent: 8 });
});

test('a sentence with nothing to mend comes back as it is', () => {
  const sentence = handMadeSentence(`
    Poland Poland NNP 2 nsubj
    arrested arrest VBD 0 root
    Smith Smith NNP 2 obj
  `);
  expect(mendParse(sentence)).toBe(sentence);
});

test('a name behind a title that the parser hung on nothing in particular explains the title, which is the object', () => {
  const mended = mendParse(
    handMadeSentence(`
      Poland Poland NNP 2 nsubj
      arrested arrest VBD 0 root
      former former JJ 4 amod
      minister minister NN 2 iobj
      Jane Jane NNP 6 compound
      Roe Roe NNP 4 dep
    `),
  );
  expect(mended.enhanced).toContainEqual({ relation: 'appos', governor: 4, dependent: 6 });
  expect(mended.enhanced).toContainEqual({ relation: 'obj', governor: 2, dependent: 4 });
});

test('a participle that acts on a pronoun is the verb’s, not its object’s', () => {
  const expelled = (pronoun: string): ReturnType<typeof mendParse> =>
    mendParse(
      handMadeSentence(`
        Poland Poland NNP 2 nsubj
        expelled expel VBD 0 root
        diplomats diplomat NNS 2 obj
        , , , 3 punct
        accusing accuse VBG 3 acl
        ${pronoun} 5 obj
      `),
    );
  expect(expelled('them they PRP').enhanced).toContainEqual({ relation: 'advcl', governor: 2, dependent: 5 });
  expect(expelled('Poland Poland NNP').enhanced).toContainEqual({ relation: 'acl', governor: 3, dependent: 5 });
});

test('a relative clause in the singular is of the nearest of two names', () => {
  const mended = mendParse(
    handMadeSentence(
      `Ray Ray NNP 6 nsubj
       and and CC 3 cc
       Lee Lee NNP 1 conj:and
       who who WP 5 nsubj
       sings sing VBZ 1 acl:relcl
       left leave VBD 0 root`,
      [
        { relation: 'nsubj', governor: 5, dependent: 1 },
        { relation: 'nsubj', governor: 5, dependent: 3 },
        { relation: 'ref', governor: 1, dependent: 4 },
      ],
    ),
  );
  expect(mended.enhanced).toContainEqual({ relation: 'nsubj', governor: 5, dependent: 3 });
  expect(mended.enhanced).not.toContainEqual({ relation: 'nsubj', governor: 5, dependent: 1 });
  expect(mended.basic).toContainEqual({ relation: 'acl:relcl', governor: 3, dependent: 5 });
});

test('the object of a verb is not that of the participle behind it, which describes it', () => {
  const mended = mendParse(
    handMadeSentence(`
      Poland Poland NNP 2 nsubj
      arrested arrest VBD 0 root
      exiled exile VBN 2 dep
      leader leader NN 5 compound
      Ray Ray NNP 3 obj
    `),
  );
  expect(mended.enhanced).toContainEqual({ relation: 'obj', governor: 2, dependent: 5 });
  expect(mended.enhanced).toContainEqual({ relation: 'amod', governor: 5, dependent: 3 });
});
