import type { TokenEntry } from './token-entry.ts';

/** An issuer of JSON Web Tokens whose word is taken. */
export interface TrustedIssuer {
  /** The `iss` that its tokens carry. */
  readonly issuer: string;
  /** The `aud` that its tokens for this service carry. */
  readonly audience: string;
  /** Address of its public keys, a JSON Web Key Set. */
  readonly keys: string;
  /** The claim with the role: a word, or a list of words of which the highest role counts. */
  readonly roleClaim: string;
}

/** Who may do what. */
export type AccessPolicy =
  /** Whoever reaches the address may do everything: on a loopback address, that is who uses this machine. */
  | { readonly kind: 'open' }
  | {
      readonly kind: 'guarded';
      readonly tokens: readonly TokenEntry[];
      readonly issuer: TrustedIssuer | null;
      /** Whether questions are answered to people who do not say who they are. */
      readonly publicReading: boolean;
    };
