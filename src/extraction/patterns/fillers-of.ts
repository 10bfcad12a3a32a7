import { buildFrame } from '../frames/build-frame.ts';
import type { Filler, Frame, SlotName } from '../frames/frame.ts';
import { specialSlot } from './special-slots.ts';
import { undergoneNouns } from './undergone-nouns.ts';

/** The fillers of a slot, or of a slot of its fillers. */
export function fillersOf(frame: Frame, path: SlotName): readonly Filler[] {
  const [first = '', second] = path.split('/');
  const fillers = specialSlot(frame, first) ?? frame.slot(first);
  if (second === undefined) return fillers;
  return fillers.flatMap((filler) => {
    const word = frame.graph.token(filler.token);
    if (!/^(NNS?|VBG)$/.test(word.tag)) return [];
    if ((second === 'possessor' || second === 'modifier') && undergoneNouns.has(word.lemma)) return [];
    const inner = buildFrame(frame.graph, filler.token, { lemma: word.lemma, preposition: null });
    const factor = second === 'modifier' ? 0.8 : 0.9;
    return (specialSlot(inner, second) ?? inner.slot(second)).map(({ token, certainty }) => ({
      token,
      certainty: certainty * filler.certainty * factor,
    }));
  });
}
