import type { Filler, Frame, SlotName } from '../frames/frame.ts';
import { accusedInContent, claimedPlaces, claimers, deniers } from './blame-slots.ts';
import { asked, demanders } from './demand-slots.ts';
import { blacklists, designations, penalties } from './listing-slots.ts';
import { strikers } from './strikers.ts';
import { authors, boardsOf, causes, criticalOf, exchangers, shareholdings, stakes, weapons } from './thing-slots.ts';

/** Slots that a construction around the frame fills, read where a pattern asks for them by name. */
export function specialSlot(frame: Frame, name: SlotName): readonly Filler[] | null {
  const { graph, trigger } = frame;
  switch (name) {
    case 'trigger':
      return [{ token: trigger, certainty: 1 }];
    case 'demander':
      return demanders(graph, trigger);
    case 'exchanger':
      return exchangers(graph, trigger);
    case 'denier':
      return deniers(graph, trigger);
    case 'asked':
      return asked(graph, trigger);
    case 'accused-in-content':
      return accusedInContent(graph, trigger);
    case 'author':
      return authors(graph, trigger);
    case 'critical-of':
      return criticalOf(graph, trigger);
    case 'weapon':
      return weapons(graph, trigger);
    case 'striker':
      return strikers(frame);
    case 'victim':
      return graph.token(trigger).lemma === 'die' ? frame.slot('agent') : [];
    case 'stake':
      return stakes(graph, trigger);
    case 'shareholding':
      return shareholdings(graph, trigger);
    case 'board-of':
      return boardsOf(frame);
    case 'suspicion':
      return frame
        .slot('on')
        .filter(({ token }) => ['suspicion', 'accusation', 'allegation'].includes(graph.token(token).lemma));
    case 'charges':
      return [...frame.slot('on'), ...frame.slot('over')].filter(({ token }) =>
        ['charge', 'count', 'indictment'].includes(graph.token(token).lemma),
      );
    case 'cause':
      return causes(graph, trigger);
    case 'for-talks':
      return frame
        .slot('for')
        .filter(({ token }) =>
          ['talk', 'meeting', 'summit', 'discussion', 'negotiation'].includes(graph.token(token).lemma),
        );
    case 'designation':
      return designations(frame);
    case 'blacklist':
      return blacklists(frame);
    case 'penalty':
      return penalties(frame);
    case 'claimed-place':
      return claimedPlaces(graph, trigger);
    case 'claimed-by':
      return claimers(graph, trigger);
    default:
      return null;
  }
}
