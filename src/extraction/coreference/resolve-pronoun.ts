import type { Sentence, Token } from '../engine.ts';
import { pluralPersonNouns } from '../gazetteer/description-words.ts';
import type { Gender } from '../gazetteer/first-names.ts';
import type { ParseTree } from '../parse-tree.ts';
import { chooseIt } from './choose-it.ts';
import { choosePerson } from './choose-person.ts';
import { chooseThey } from './choose-several.ts';
import type { Mentioned } from './discourse.ts';
import { barredHeads, governingSubjects, grammaticalRole, speakingSubjects } from './grammatical-role.ts';
import type { ReferenceContext } from './reference-context.ts';

const personal: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
]);
const plural = new Set(['they', 'them', 'their', 'theirs']);
const ownWords = new Set(['i', 'me', 'my', 'mine', 'myself']);
const ownPlural = new Set(['we', 'us', 'our', 'ours']);

/** Finds what a pronoun means, if that can be told, and notes it. */
export function resolvePronoun(context: ReferenceContext, sentence: Sentence, tree: ParseTree, token: Token): void {
  const { discourse, entities, quotes } = context;
  const place = { sentence: sentence.index, first: token.index, last: token.index };
  const word = token.form.toLowerCase();
  const quote = quotes.quoteAt(sentence.index, token.index);
  const speaker = quote?.speaker == null ? null : context.meantAt(quote.speaker.sentence, quote.speaker.token);
  const isPersonSpeaking = speaker !== null && entities[speaker.entity]?.type === 'Person';
  const gender = personal.get(word);
  if (gender !== undefined) {
    // "He is a partner of Mehriban Aliyeva and his brother is …": whom nobody knows as "he" nobody knows as "his".
    const before = sentence.tokens.find(
      (other) =>
        other.index < token.index &&
        personal.get(other.form.toLowerCase()) === gender &&
        quotes.quoteAt(sentence.index, other.index)?.number === quote?.number &&
        grammaticalRole(tree, other.index) === 'subject',
    );
    if (before !== undefined && context.meantAt(sentence.index, before.index) === null) return;
    const speaks = quote === null && speakingSubjects(tree, sentence).has(token.index);
    const sentenceBefore = context.sentences[sentence.index - 1];
    const choice = choosePerson(
      {
        gender,
        sentence: sentence.index,
        role: grammaticalRole(tree, token.index),
        quote: quote?.number ?? null,
        governing: governingSubjects(tree, token.index),
        barred: barredHeads(tree, token.index),
        spokeBefore:
          speaks && sentenceBefore !== undefined
            ? speakingSubjects(context.trees[sentenceBefore.index], sentenceBefore)
            : new Set(),
        speaker: speaker?.entity ?? null,
      },
      discourse.before(sentence.index, token.index, 3),
      (entry) => (entry.entity === null ? null : (context.genders.get(entry.entity) ?? null)),
    );
    if (choice === null) {
      // Whoever "he said" means, the "he added" that follows means him too.
      if (speaks) context.mentionUnnamed(place, gender);
      return;
    }
    if (choice.certainty >= 0.8) context.genders.set(choice.entity, gender);
    context.resolve(choice.entity, 'pronoun', place, choice.certainty);
  } else if (ownWords.has(word) || ownPlural.has(word)) {
    if (quote === null || speaker === null) return;
    // "We" in a spokesman's mouth is his side, which only the claim patterns can tell; a body speaks for itself.
    if (ownPlural.has(word) && isPersonSpeaking) return;
    if (ownWords.has(word) && !isPersonSpeaking) return;
    context.resolve(speaker.entity, 'pronoun', place, Math.min(0.9, speaker.certainty));
  } else if (plural.has(word)) {
    const before = discourse.before(sentence.index, token.index, 1);
    const several = chooseThey(sentence.index, token.index, before, context.trees, (from) =>
      hasPluralBetween(context, from, sentence.index, token.index),
    );
    for (const entity of several?.entities ?? []) {
      context.resolve(entity, 'pronoun', place, several?.certainty ?? 0, true);
    }
  } else if (word === 'it' || word === 'its') {
    const singular = discourse
      .before(sentence.index, token.index, 1)
      .filter((entry) => !isPlural(context.sentences[entry.sentence]?.tokens[entry.head - 1]));
    const choice = chooseIt(sentence, tree, token.index, singular);
    if (choice !== null) context.resolve(choice.entity, 'pronoun', place, choice.certainty);
  }
}

/** "Turkish police" and "officials" are they; the United States is it. */
function isPlural(head: Token | undefined): boolean {
  return head?.tag === 'NNS' || head?.lemma === 'police';
}

/** Whether another plural stands between, which "they" may mean as well. */
function hasPluralBetween(context: ReferenceContext, from: Mentioned, sentence: number, token: number): boolean {
  for (let at = from.sentence; at <= sentence; at += 1) {
    const tree = context.trees[at];
    for (const word of context.sentences[at]?.tokens ?? []) {
      const after = at > from.sentence || word.index > from.last;
      const earlier = at < sentence || word.index < token;
      if (tree === undefined || !after || !earlier || !/^NNP?S$/u.test(word.tag) || context.isNamed(at, word.index))
        continue;
      const role = grammaticalRole(tree, word.index);
      if (role === 'subject' || (role === 'object' && pluralPersonNouns.has(word.form.toLowerCase()))) return true;
    }
  }
  return false;
}
