import { detect } from 'tinyld/light';

const commonWords = new Set(
  'the of and to in a is that for it was on with as he be by at his this had not are but from or have an they which you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over man me even most made after also did many before must'.split(
    ' ',
  ),
);

/** Small words of the languages that share some of English's ("in", "am", "me", "son"). */
const foreignWords = new Set(
  'der die das und den dem von mit für ist nicht ein eine einen auf im zu sich dass le la les des du et est une un pour que qui dans sur au avec par el los las y en por una con del se su il di che per non della een het van de op voor met os do da em não na na um uma yang dan di untuk dengan och att det som för på av med är og til'.split(
    ' ',
  ),
);

/** How much of a text is looked at: languages show themselves within a page. */
const sample = 6000;

/**
 * Whether a text is in English; a text of a few words, which no detector can tell, passes for it. Two signs are asked,
 * because names from everywhere mislead a detector of letters: the share of English function words, and the detector.
 */
export function isEnglish(text: string): boolean {
  const start = text.slice(0, sample);
  const words = start.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < 12)
    return !/[\p{Script=Han}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hangul}\p{Script=Hebrew}\p{Script=Greek}]/u.test(
      start,
    );
  const shareOf = (list: ReadonlySet<string>): number => words.filter((word) => list.has(word)).length / words.length;
  const share = shareOf(commonWords);
  // A few sentences full of foreign names look foreign to a detector, but have the small words of English all the same.
  if (share >= 0.08 && share > shareOf(foreignWords)) return true;
  return detect(start) === 'en';
}
