import type { SentenceGraph } from '../grammar/sentence-graph.ts';
import type { End } from './end.ts';

/** Every subject with every object; in order, one with one, when the sentence says "respectively". */
export function pairEnds(
  graph: SentenceGraph,
  subjects: readonly End[],
  objects: readonly End[],
  mutual: boolean,
  symmetric: boolean,
): readonly (readonly [End, End])[] {
  if (mutual) {
    return subjects.flatMap((one, index) =>
      objects.flatMap((other, place) =>
        place > index || (!symmetric && place !== index) ? [[one, other] as const] : [],
      ),
    );
  }
  const respective = graph.sentence.tokens.some((token) => token.lemma === 'respectively');
  if (respective && subjects.length > 1 && subjects.length === objects.length) {
    return subjects.flatMap((subject, index) => {
      const object = objects[index];
      return object === undefined ? [] : [[subject, object] as const];
    });
  }
  return subjects
    .flatMap((subject) => objects.map((object) => [subject, object] as const))
    .filter(([subject, object]) => !same(subject, object) && !areLikePronouns(graph, subject, object));
}

/** "he would assist him": who of two is the one and who the other cannot be told from the words. */
function areLikePronouns(graph: SentenceGraph, one: End, other: End): boolean {
  const isThirdPerson = ({ end }: End): boolean =>
    end.kind === 'entity' &&
    end.referent.kind === 'pronoun' &&
    /^(?:he|him|his|she|her)$/i.test(graph.token(end.referent.token).form);
  return isThirdPerson(one) && isThirdPerson(other);
}

function same(one: End, other: End): boolean {
  return (
    one.end.kind === 'entity' &&
    other.end.kind === 'entity' &&
    one.end.referent.mention.ref === other.end.referent.mention.ref
  );
}
