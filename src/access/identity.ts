/** What a caller may do; each role may do what those before it may. */
export const roles = ['reader', 'editor', 'admin'] as const;

/** `reader`: ask. `editor`: load, decide, review. `admin`: take whole articles out of the graph, and put them back. */
export type Role = (typeof roles)[number];

/** Who asks. */
export interface Identity {
  /** As decisions and the log name them; null for somebody who has not said who they are. */
  readonly name: string | null;
  readonly role: Role;
}

/** Whether a word names a role. */
export function isRole(word: string): word is Role {
  return roles.some((role) => role === word);
}

/** Whether a role may do what `needed` may. */
export function allows(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}
