import { Field, InputType } from 'type-graphql';
import { ThroughlineError } from '../../errors.ts';
import type { Signature } from '../../identity/decision.ts';

@InputType('Signature', { description: 'Who decides, and why: kept with the decision.' })
export class SignatureInput {
  @Field(() => String, { description: 'Who: a name that colleagues know, 1 to 200 characters.' })
  readonly by!: string;

  @Field(() => String, { description: 'Why: what a colleague would ask, 1 to 2,000 characters.' })
  readonly why!: string;
}

/** The signature that an input gives. Throws BAD_USER_INPUT when it says nothing or too much. */
export function signatureOf({ by, why }: SignatureInput): Signature {
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
