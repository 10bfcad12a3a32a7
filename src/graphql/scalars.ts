import { GraphQLScalarType, Kind } from 'graphql';
import { isPartialDate } from '../articles/check-draft.ts';
import { ThroughlineError } from '../errors.ts';

function checked(value: unknown): string {
  if (typeof value === 'string' && isPartialDate(value)) return value;
  throw new ThroughlineError(
    'BAD_USER_INPUT',
    `A date such as 2020-06-21, 2020-06 or 2020 is expected, and "${String(value).slice(0, 60)}" came.`,
  );
}

/** A calendar date at the precision it is known with. */
export const PartialDateScalar = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  description:
    'A calendar date in ISO 8601 at the precision it is known with: `2018` (some time in that year), `2018-12` or `2018-12-01`.',
  serialize: checked,
  parseValue: checked,
  parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : null),
});
