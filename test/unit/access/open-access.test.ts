import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey } from 'jose';
import type { AccessPolicy } from '../../../src/access/access-policy.ts';
import type { Identity } from '../../../src/access/identity.ts';
import { openAccess } from '../../../src/access/open-access.ts';
import { newToken } from '../../../src/access/token-entry.ts';

const ann = newToken('Ann', 'editor');
const guarded: AccessPolicy = { kind: 'guarded', tokens: [ann.entry], issuer: null, publicReading: true };

async function identified(policy: AccessPolicy, authorization: string | null): Promise<Identity> {
  return (await openAccess(policy)).identify(authorization);
}

describe('without tokens', () => {
  test('whoever reaches the service may do everything', async () => {
    expect(await identified({ kind: 'open' }, null)).toEqual({ name: null, role: 'admin' });
  });
});

describe('with tokens', () => {
  test('their holder is known by name and role', async () => {
    expect(await identified(guarded, `Bearer ${ann.token}`)).toEqual({ name: 'Ann', role: 'editor' });
    expect(await identified(guarded, `bearer ${ann.token}`)).toEqual({ name: 'Ann', role: 'editor' });
  });

  test('somebody without one may read', async () => {
    expect(await identified(guarded, null)).toEqual({ name: null, role: 'reader' });
  });

  test('somebody without one may not even read when reading is closed', async () => {
    await expect(identified({ ...guarded, publicReading: false }, null)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  test.each([
    ['an unknown token', `Bearer ${newToken('Ann', 'editor').token}`],
    ['the hash in place of the token', `Bearer ${ann.entry.hash}`],
    ['another scheme', `Basic ${Buffer.from('Ann:x').toString('base64')}`],
    ['an empty header', ''],
    ['half a token', `Bearer ${ann.token.slice(0, -1)}`],
  ])('%s is refused, and not taken for nobody', async (_what, authorization) => {
    await expect(identified(guarded, authorization)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('with an issuer', () => {
  const issuer = 'https://login.example.org';
  let server: Server;
  let policy: AccessPolicy;
  let key: CryptoKey;
  let asked = 0;

  beforeAll(async () => {
    const pair = await generateKeyPair('ES256');
    key = pair.privateKey;
    const keys = { keys: [{ ...(await exportJWK(pair.publicKey)), alg: 'ES256', kid: 'one' }] };
    server = createServer((_request, response) => {
      asked += 1;
      response.setHeader('content-type', 'application/json').end(JSON.stringify(keys));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    policy = {
      ...guarded,
      issuer: { issuer, audience: 'throughline', keys: `http://127.0.0.1:${port}/keys`, roleClaim: 'role' },
    };
  });
  afterAll(() => {
    server.close();
  });

  const claims = { role: 'editor', email: 'bo@example.org', email_verified: true };
  const token = (more: Record<string, unknown> = {}, left = 60): SignJWT =>
    new SignJWT({ ...claims, ...more })
      .setProtectedHeader({ alg: 'ES256', kid: 'one' })
      .setIssuer(issuer)
      .setAudience('throughline')
      .setSubject('u1')
      .setExpirationTime(Math.floor(Date.now() / 1000) + left);
  const sent = async (made: SignJWT): Promise<Identity> => identified(policy, `Bearer ${await made.sign(key)}`);

  test('its tokens name their holder', async () => {
    expect(await sent(token())).toEqual({ name: 'bo@example.org', role: 'editor' });
  });

  test('an address that the issuer has not verified is not taken for a name', async () => {
    expect(await sent(token({ email_verified: false }))).toMatchObject({ name: 'u1' });
  });

  test('of several roles the highest counts', async () => {
    expect(await sent(token({ role: ['reader', 'other', 'admin'] }))).toMatchObject({ role: 'admin' });
  });

  test('a token without a role of ours is forbidden', async () => {
    await expect(sent(token({ role: 'janitor' }))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('a clock that is half a minute off does no harm', async () => {
    expect(await sent(token({}, -20))).toMatchObject({ role: 'editor' });
  });

  test.each([
    ['an expired token', () => token({}, -60)],
    ['a token for another service', () => token().setAudience('billing')],
    ['a token of another issuer', () => token().setIssuer('https://evil.example.org')],
    ['a token that is not valid yet', () => token().setNotBefore('10 minutes from now')],
  ])('%s is refused', async (_what, make) => {
    await expect(sent(make())).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('a token without an end is refused', async () => {
    const endless = new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', kid: 'one' })
      .setIssuer(issuer)
      .setAudience('throughline')
      .setSubject('u1');
    await expect(sent(endless)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('a token signed by nobody is refused', async () => {
    const unsigned = new UnsecuredJWT(claims)
      .setIssuer(issuer)
      .setAudience('throughline')
      .setSubject('u1')
      .setExpirationTime('1 minute from now')
      .encode();
    await expect(identified(policy, `Bearer ${unsigned}`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('a token signed with the public key as a shared secret is refused', async () => {
    const forged = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', kid: 'one' })
      .setIssuer(issuer)
      .setAudience('throughline')
      .setSubject('u1')
      .setExpirationTime('1 minute from now')
      .sign(Buffer.from('public'));
    await expect(identified(policy, `Bearer ${forged}`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('a token signed with a stranger’s key is refused', async () => {
    const stranger = await generateKeyPair('ES256');
    const forged = await token().sign(stranger.privateKey);
    await expect(identified(policy, `Bearer ${forged}`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  test('its keys are fetched once for many tokens', async () => {
    const access = await openAccess(policy);
    const before = asked;
    const mine = `Bearer ${await token().sign(key)}`;
    for (let time = 0; time < 3; time += 1) await access.identify(mine);
    expect(asked - before).toBe(1);
  });

  test('keys that cannot be had are the service’s trouble, not the caller’s', async () => {
    const closed: AccessPolicy = {
      ...guarded,
      issuer: { issuer, audience: 'throughline', keys: 'http://127.0.0.1:9/keys', roleClaim: 'role' },
    };
    await expect(identified(closed, `Bearer ${await token().sign(key)}`)).rejects.toMatchObject({
      code: 'ACCESS_UNAVAILABLE',
    });
  });
});
