import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import type { TrustedIssuer } from '../../src/access/access-policy.ts';

/** Somebody who issues JSON Web Tokens, with a server of their public keys. */
export interface TestIssuer {
  readonly trusted: TrustedIssuer;
  /** An editor's token that ends in so many seconds. */
  readonly signed: (secondsLeft: number) => Promise<string>;
  /** An admin's token that nobody signed: `alg` is `none`. */
  readonly unsigned: () => string;
  close(): void;
}

/** Starts an issuer on a free port of this machine. */
export async function startTestIssuer(): Promise<TestIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const keys = { keys: [{ ...(await exportJWK(publicKey)), alg: 'RS256', kid: 'one' }] };
  const server = createServer((_request, response) => response.end(JSON.stringify(keys)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const [issuer, audience] = ['https://login.example.org', 'throughline'];
  return {
    trusted: { issuer, audience, keys: `http://127.0.0.1:${port}/`, roleClaim: 'role' },
    signed: (secondsLeft) =>
      new SignJWT({ role: 'editor' })
        .setProtectedHeader({ alg: 'RS256', kid: 'one' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject('u1')
        .setExpirationTime(Math.floor(Date.now() / 1000) + secondsLeft)
        .sign(privateKey),
    unsigned: () =>
      new UnsecuredJWT({ role: 'admin' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject('u1')
        .setExpirationTime('1 minute from now')
        .encode(),
    close: () => {
      server.close();
    },
  };
}
