import type { Question, QuestionFilter, Reference, Walk } from './question.ts';

const listFields = ['types', 'excludeTypes', 'statuses', 'through'] as const;
const referenceFields = ['via', 'avoid', 'ignoreClaimants'] as const;
const numberFields = ['minConfidence', 'minSources', 'hubDegree'] as const;
const textFields = ['asOf', 'knownAt'] as const;
const flagFields = ['undated', 'chronological', 'crossHubs'] as const;

/**
 * The question that the parameters of an address state: `from=Huawei&to=Canada&maxHops=3&avoid=China`. An entity is given by
 * its id or its name; `to` may stand several times; `directions=OWNS:FORWARD` walks a type one way. Values are not checked here: the API does that with messages of its own.
 */
export function readQuestion(parameters: URLSearchParams): Question {
  const references = (field: string) => parameters.getAll(field).filter(isFilled).map(referenceOf);
  const fields: [string, unknown][] = [
    ...listFields.map((field): [string, unknown] => [field, listOf(parameters.get(field))]),
    ...referenceFields.map((field): [string, unknown] => [field, orNothing(references(field))]),
    ...numberFields.map((field): [string, unknown] => [field, numberOf(parameters.get(field)) ?? undefined]),
    ...textFields.map((field): [string, unknown] => [field, textOf(parameters.get(field))]),
    ...flagFields.map((field): [string, unknown] => [field, flagOf(parameters.get(field))]),
    ['directions', listOf(parameters.get('directions'))?.map(walkOf)],
    ['ignorePublishers', orNothing(parameters.getAll('ignorePublishers').filter(isFilled))],
  ];
  // The table above names each field with the kind of value that its type has.
  const where = Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as QuestionFilter;
  return {
    ends: [...references('from'), ...references('to')],
    maxHops: numberOf(parameters.get('maxHops')),
    order: textOf(parameters.get('order')) ?? null,
    where,
  };
}

/**
 * What an address says that `readQuestion` passes over, each in a sentence: a parameter that there is not, a number or a
 * flag that is none. A constraint that was passed over gives more paths than were asked for, so it must be said.
 */
export function misreadParameters(parameters: URLSearchParams): readonly string[] {
  const known: readonly string[] = [
    ...['from', 'to', 'maxHops', 'order', 'directions', 'ignorePublishers'],
    ...[...listFields, ...referenceFields, ...numberFields, ...textFields, ...flagFields],
  ];
  const unknown = [...new Set(parameters.keys())]
    .filter((name) => !known.includes(name))
    .map((name) => `There is no parameter “${name}”. Known are: ${known.join(', ')}.`);
  const misread = (fields: readonly string[], read: (text: string) => unknown, wanted: string) =>
    fields.flatMap((field) => {
      const text = textOf(parameters.get(field));
      return text === undefined || (read(text) ?? null) !== null ? [] : `${field} is “${text}”; ${wanted} is expected.`;
    });
  return [
    ...unknown,
    ...misread(['maxHops', ...numberFields], numberOf, 'a number'),
    ...misread(flagFields, flagOf, 'true or false'),
  ];
}

/** The parameters that state a question: `readQuestion` of them gives it back. */
export function writeQuestion(question: Question): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [at, end] of question.ends.entries()) parameters.append(at === 0 ? 'from' : 'to', wordOf(end));
  if (question.maxHops !== null) parameters.set('maxHops', String(question.maxHops));
  if (question.order !== null) parameters.set('order', question.order);
  for (const field of listFields) {
    const values = question.where[field];
    if (values !== undefined) parameters.set(field, values.join(','));
  }
  const { directions } = question.where;
  if (directions !== undefined)
    parameters.set('directions', directions.map(({ type, direction }) => `${type}:${direction}`).join(','));
  for (const field of referenceFields)
    for (const value of question.where[field] ?? []) parameters.append(field, wordOf(value));
  for (const field of [...numberFields, ...textFields, ...flagFields]) {
    const value = question.where[field];
    if (value !== undefined) parameters.set(field, String(value));
  }
  for (const value of question.where.ignorePublishers ?? []) parameters.append('ignorePublishers', value);
  return parameters;
}

function referenceOf(word: string): Reference {
  return /^ent_[\w-]{16}$/.test(word) ? { id: word } : { name: word };
}

function walkOf(word: string): Walk {
  const [type = '', direction = 'BOTH'] = word.split(':');
  return { type, direction };
}

function wordOf(reference: Reference): string {
  return 'id' in reference ? reference.id : reference.name;
}

function isFilled(text: string): boolean {
  return text.trim() !== '';
}

function listOf(text: string | null): readonly string[] | undefined {
  return text === null ? undefined : text.split(',').filter(isFilled);
}

function orNothing<Value>(values: readonly Value[]): readonly Value[] | undefined {
  return values.length === 0 ? undefined : values;
}

function numberOf(text: string | null): number | null {
  const value = text === null || !isFilled(text) ? NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}

function textOf(text: string | null): string | undefined {
  return text === null || !isFilled(text) ? undefined : text;
}

function flagOf(text: string | null): boolean | undefined {
  return text === 'true' ? true : text === 'false' ? false : undefined;
}
