/** What tells a founding from an ownership: the type of a link, and the roles that its claims give. */
interface Stated {
  readonly type: string;
  readonly claims: readonly { readonly qualifiers: { readonly role: string | null } }[];
}

/** Whether nothing but a founding is told where the type is OWNS: who founded a company need not own it. */
export function isOnlyFounded({ type, claims }: Stated): boolean {
  return (
    type === 'OWNS' &&
    claims.length > 0 &&
    claims.every(({ qualifiers }) => qualifiers.role?.toLowerCase().endsWith('founder') === true)
  );
}
