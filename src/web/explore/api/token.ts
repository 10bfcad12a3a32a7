import { useSyncExternalStore } from 'react';

const storageKey = 'throughline-token';
const wanted = 'throughline:token-wanted';
const kept = 'throughline:token-kept';

/** The token that this tab shows with every request; null when it has none. It is gone with the tab. */
export function tokenOfTab(): string | null {
  try {
    return sessionStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

/** The token of this tab; the component is drawn again when another is given. */
export function useToken(): string | null {
  return useSyncExternalStore(onTokenKept, tokenOfTab);
}

/** Keeps a token for this tab: what was refused for want of it is asked again. */
export function keepToken(token: string): void {
  try {
    sessionStorage.setItem(storageKey, token);
  } catch {
    // A browser that keeps nothing cannot use a service that asks for a token.
  }
  dispatchEvent(new Event(kept));
}

/** Says that the service has asked for a token, or for one that may do more, in its own words. */
export function wantToken(words: string): void {
  dispatchEvent(new CustomEvent(wanted, { detail: words }));
}

/** Hears when a token is asked for, until the function given back is called. */
export function onTokenWanted(hear: (words: string) => void): () => void {
  const tell = (event: Event) => {
    hear(event instanceof CustomEvent ? String(event.detail) : '');
  };
  addEventListener(wanted, tell);
  return () => {
    removeEventListener(wanted, tell);
  };
}

function onTokenKept(hear: () => void): () => void {
  addEventListener(kept, hear);
  return () => {
    removeEventListener(kept, hear);
  };
}
