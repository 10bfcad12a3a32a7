import { Field, InputType } from 'type-graphql';
import { ThroughlineError } from '../../errors.ts';
import type { GraphContext } from '../context.ts';
import type { Signature } from '../../identity/decision.ts';

@InputType('Signature', { description: 'Who decides, and why: kept with the decision.' })
export class SignatureInput {
  @Field(() => String, {
    nullable: true,
    description:
      'Who: a name that colleagues know, 1 to 200 characters. Left out, or passed over, when the request carries a token: then it is the name that the token was given to.',
  })
  readonly by?: string | null;

  @Field(() => String, { description: 'Why: what a colleague would ask, 1 to 2,000 characters.' })
  readonly why!: string;
}

/**
 * The signature that an input gives, with the name of who is known to ask: nobody signs for somebody else. Throws
 * BAD_USER_INPUT when it says nothing or too much.
 */
export function signatureOf(given: SignatureInput, { identity }: GraphContext): Signature {
  const { why } = given;
  const by = identity.name ?? given.by ?? '';
  for (const [name, text, most] of [
    ['by', by, 200],
    ['why', why, 2000],
  ] as const) {
    if (text.trim() === '' || text.length > most || !text.isWellFormed() || text.includes('\0')) {
      throw new ThroughlineError('BAD_USER_INPUT', `signature.${name} is a text of 1 to ${most} characters.`);
    }
  }
  return { by: by.trim(), why: why.trim() };
}
