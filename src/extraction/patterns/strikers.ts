import { buildFrame } from '../frames/build-frame.ts';
import type { Filler, Frame } from '../frames/frame.ts';

const strikeNouns: ReadonlySet<string> = new Set([
  'strike', 'airstrike', 'attack', 'raid', 'bombing', 'shelling', 'bombardment', 'ambush', 'assault', 'missile', 'rocket', 'drone', 'bomb', 'offensive', 'operation',
]); // prettier-ignore

/** Who carries out the strike that a verb of killing names as its cause: "an Israeli air strike killed", "died in an attack by X". */
export function strikers(frame: Frame): readonly Filler[] {
  const { graph } = frame;
  const died = graph.token(frame.trigger).lemma === 'die';
  return [...(died ? [] : frame.slot('agent')), ...frame.slot('in'), ...frame.slot('by'), ...frame.slot('during')]
    .filter(({ token }) => strikeNouns.has(graph.token(token).lemma))
    .flatMap((cause) => {
      const { lemma } = graph.token(cause.token);
      const strike = buildFrame(graph, cause.token, { lemma, preposition: 'on' });
      return [...strike.slot('agent'), ...strike.slot('by')].map(({ token, certainty }) => ({
        token,
        certainty: certainty * cause.certainty,
      }));
    });
}
