import { GraphQLScalarType, Kind } from 'graphql';
import { isPartialDate } from '../articles/check-draft.ts';
import { ThroughlineError } from '../errors.ts';

interface TextScalar {
  readonly name: string;
  readonly description: string;
  readonly specifiedByURL: string | null;
  /** What messages say is expected. */
  readonly expected: string;
  readonly accepts: (text: string) => boolean;
}

/** A scalar of texts in a certain form. What the graph holds was checked when it was written, and is not checked again. */
function textScalar({
  name,
  description,
  specifiedByURL,
  expected,
  accepts,
}: TextScalar): GraphQLScalarType<string, string> {
  const checked = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new ThroughlineError('BAD_USER_INPUT', `${expected} is expected, and "${String(value).slice(0, 60)}" came.`);
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    specifiedByURL,
    serialize: String,
    parseValue: checked,
    parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : null),
  });
}

/** A calendar date at the precision it is known with. */
export const PartialDateScalar = textScalar({
  name: 'PartialDate',
  description:
    'A calendar date in ISO 8601 at the precision it is known with: `"2018"` (some time in that year), `"2018-12"` or `"2018-12-01"`.',
  specifiedByURL: null,
  expected: 'A date such as 2020-06-21, 2020-06 or 2020',
  accepts: isPartialDate,
});

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** An instant. */
export const DateTimeScalar = textScalar({
  name: 'DateTime',
  description: 'An instant in ISO 8601, with its offset from UTC: `"2024-03-08T12:00:00.000Z"`.',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  expected: 'An instant such as 2024-03-08T12:00:00Z',
  accepts: (text) => instant.test(text) && !Number.isNaN(Date.parse(text)),
});

/** A day or an instant, where a day means its end. */
export const DayOrDateTimeScalar = textScalar({
  name: 'DayOrDateTime',
  description: 'A day, `"2024-03-08"`, which means its end in UTC, or an instant, `"2024-03-08T12:00:00Z"`.',
  specifiedByURL: null,
  expected: 'A day such as 2024-03-08 or an instant such as 2024-03-08T12:00:00Z',
  accepts: (text) =>
    (text.length === 10 && isPartialDate(text)) || (instant.test(text) && !Number.isNaN(Date.parse(text))),
});

/** A web address. */
export const UrlScalar = textScalar({
  name: 'URL',
  description: 'An absolute address: `"https://example.org/story"`.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  expected: 'An address such as https://example.org/story',
  accepts: (text) => URL.canParse(text),
});

/** A language. */
export const LanguageCodeScalar = textScalar({
  name: 'LanguageCode',
  description: 'A language as a BCP 47 code: `"en"`, `"pt-BR"`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc5646',
  expected: 'A language code such as en or pt-BR',
  accepts: (text) => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,5}$/.test(text),
});
