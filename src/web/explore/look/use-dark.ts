import { useSyncExternalStore } from 'react';

const changed = 'throughline:theme';

/** Whether the page is dark now: as the reader chose, or else as the system is. */
export function useDark(): boolean {
  return useSyncExternalStore(listen, isDark);
}

/** Chooses light or dark, and keeps the choice for the next visit. */
export function chooseTheme(theme: 'light' | 'dark'): void {
  document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem('throughline-theme', theme);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
  dispatchEvent(new Event(changed));
}

/** Takes up the choice of an earlier visit. */
export function restoreTheme(): void {
  try {
    const kept = localStorage.getItem('throughline-theme');
    if (kept === 'light' || kept === 'dark') document.documentElement.dataset['theme'] = kept;
  } catch {
    // As above.
  }
}

function isDark(): boolean {
  const chosen = document.documentElement.dataset['theme'];
  return chosen === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark';
}

function listen(tell: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', tell);
  addEventListener(changed, tell);
  return () => {
    system.removeEventListener('change', tell);
    removeEventListener(changed, tell);
  };
}
