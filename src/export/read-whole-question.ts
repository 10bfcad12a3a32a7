import { ThroughlineError } from '../errors.ts';
import { misreadParameters, readQuestion } from './question-parameters.ts';
import type { Question } from './question.ts';

/** The question that the parameters of an address state. Throws BAD_USER_INPUT when any of them would be passed over. */
export function readWholeQuestion(parameters: URLSearchParams): Question {
  const misread = misreadParameters(parameters);
  if (misread.length > 0) throw new ThroughlineError('BAD_USER_INPUT', misread.join(' '));
  return readQuestion(parameters);
}
