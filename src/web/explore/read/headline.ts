import type { Question } from '../../../export/question.ts';
import type { ShownAnswer } from '../pages/shown-answer.ts';
import { counted } from '../parts/words.ts';

/** An answer in one line: "Ann and Bob: 4 paths, the shortest of 2 steps". */
export function headlineOf(shown: ShownAnswer, question: Question): string {
  const names = shown.ends.map(({ name }) => name);
  if (question.ends.length !== 2)
    return `${counted(shown.graph.edges.length, 'link')} tie ${names.join(', ')} together`;
  const [shortest] = shown.paths;
  const ways = `${counted(shown.paths.length, 'path')}${shown.hasMore ? ' shown' : ''}`;
  if (shown.paths.length === 1 && !shown.hasMore && shortest !== undefined)
    return `${names.join(' and ')}: 1 path, of ${counted(shortest.length, 'step')}`;
  return question.order === null && shortest !== undefined
    ? `${names.join(' and ')}: ${ways}, the shortest of ${counted(shortest.length, 'step')}`
    : `${names.join(' and ')}: ${ways}`;
}
