import type { AuthChecker } from 'type-graphql';
import { demand } from '../access/open-access.ts';
import type { Role } from '../access/identity.ts';
import type { GraphContext } from './context.ts';

/** Refuses a field marked `@Authorized(role)` to whoever may not do what the role may, saying which role is needed. */
export const checkRole: AuthChecker<GraphContext, Role> = ({ context }, needed) => {
  for (const role of needed) demand(context.identity, role);
  return true;
};
