import { useSyncExternalStore } from 'react';

/** Which page an address shows. */
export type Route =
  | { readonly page: 'ask'; readonly parameters: URLSearchParams }
  | { readonly page: 'entity'; readonly id: string }
  | { readonly page: 'article'; readonly id: string; readonly claim: string | null }
  | { readonly page: 'add' }
  | { readonly page: 'nowhere' };

const moved = 'throughline:moved';

/** Goes to another page of this site, so that the back button comes back. */
export function navigate(address: string): void {
  if (address === location.pathname + location.search) return;
  history.pushState(null, '', address);
  dispatchEvent(new Event(moved));
  scrollTo(0, 0);
}

/** The page that the address shows now; the component is drawn again when it changes. */
export function useRoute(): Route {
  const address = useSyncExternalStore(listen, () => location.pathname + location.search);
  return routeOf(new URL(address, location.origin));
}

function listen(changed: () => void): () => void {
  addEventListener('popstate', changed);
  addEventListener(moved, changed);
  return () => {
    removeEventListener('popstate', changed);
    removeEventListener(moved, changed);
  };
}

function routeOf(url: URL): Route {
  const [first, second] = url.pathname.split('/').filter((part) => part !== '');
  if (first === 'entity' && second !== undefined) return { page: 'entity', id: decodeURIComponent(second) };
  if (first === 'article' && second !== undefined)
    return { page: 'article', id: decodeURIComponent(second), claim: url.searchParams.get('claim') };
  if (first === 'add') return { page: 'add' };
  return first === undefined ? { page: 'ask', parameters: url.searchParams } : { page: 'nowhere' };
}
