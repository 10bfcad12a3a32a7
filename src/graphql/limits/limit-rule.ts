import { GraphQLError, type ValidationRule } from 'graphql';
import { measureOperations } from './measure-operation.ts';

/** How large an operation may be. */
export interface OperationLimits {
  /** Lexical tokens of its document; the parser keeps to this one. */
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  readonly cost: number;
}

/** A validation rule that refuses operations past the limits, saying how large they are and how large they may be. */
export function limitRule(limits: OperationLimits): ValidationRule {
  return (context) => ({
    Document: (document) => {
      const measure = measureOperations(context.getSchema(), document);
      const refuse = (what: string, is: number, most: number, code: string): void => {
        if (is <= most) return;
        context.reportError(
          new GraphQLError(
            `The operation ${what.replace('%', String(is))}; at most ${most} are allowed. Ask for less, or in parts.`,
            {
              // Under a name of its own: the server gives every error of validation its own code, see formatError.
              extensions: { refusedAs: code, is, limit: most },
            },
          ),
        );
      };
      refuse('is % levels deep', measure.depth, limits.depth, 'QUERY_TOO_DEEP');
      refuse('has % aliases', measure.aliases, limits.aliases, 'QUERY_TOO_COSTLY');
      refuse('has % directives', measure.directives, limits.directives, 'QUERY_TOO_COSTLY');
      refuse('may answer with % values', measure.cost, limits.cost, 'QUERY_TOO_COSTLY');
    },
  });
}
