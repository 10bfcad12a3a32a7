const kept = 'throughline-token';
const wanted = 'throughline:token-wanted';

/** The token that this tab shows with every request; null when the service asks for none. It is gone with the tab. */
export function tokenOfTab(): string | null {
  try {
    return sessionStorage.getItem(kept);
  } catch {
    return null;
  }
}

/** Keeps a token for this tab. */
export function keepToken(token: string): void {
  try {
    sessionStorage.setItem(kept, token);
  } catch {
    // A browser that keeps nothing cannot use a service that asks for a token.
  }
}

/** Says that the service has asked for a token, or for one that may do more. */
export function wantToken(): void {
  dispatchEvent(new Event(wanted));
}

/** Hears when a token is asked for, until the function given back is called. */
export function onTokenWanted(hear: () => void): () => void {
  addEventListener(wanted, hear);
  return () => {
    removeEventListener(wanted, hear);
  };
}
