import { isLoopback } from '../access/is-loopback.ts';
import type { Config } from '../config.ts';
import { messageOf } from '../errors.ts';
import { checkAddressFree } from '../server/http/listen.ts';
import type { Finding } from './doctor.ts';

/** Who may do what, in words. */
export function accessFinding({ access, host }: Config): Finding {
  const what = 'Access';
  if (access.kind === 'open') {
    return isLoopback(host)
      ? { what, state: 'ok', words: 'whoever uses this machine may read and write; nobody else reaches the service' }
      : { what, state: 'note', words: `whoever reaches ${host} may read and write: THROUGHLINE_UNGUARDED is true` };
  }
  const holders = access.tokens.map(({ name, role }) => `${name} (${role})`).join(', ');
  const who = [holders, access.issuer === null ? '' : `whom ${access.issuer.issuer} names`].filter(Boolean).join(', ');
  const reading = access.publicReading ? 'anybody may read' : 'reading needs a token too';
  return who === ''
    ? { what, state: 'wrong', words: 'no token is set, so nobody may write; make one with: npx throughline token' }
    : { what, state: 'ok', words: `${who}; ${reading}` };
}

/** Whether the service could listen where the settings say; nothing to tell where it already does. */
export async function portFinding(config: Config, isRunning: boolean): Promise<Finding | null> {
  if (isRunning || config.port === 0) return null;
  const what = 'Port';
  try {
    await checkAddressFree(config);
    return { what, state: 'ok', words: `${config.host}:${config.port} is free` };
  } catch (problem) {
    return { what, state: 'wrong', words: messageOf(problem) };
  }
}
