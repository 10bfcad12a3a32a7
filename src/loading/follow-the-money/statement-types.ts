/** How the links of a FollowTheMoney schema are said in Throughline's vocabulary. */
export interface StatementType {
  /** Properties that hold the two ends, as FollowTheMoney has them. */
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  /** Whether Throughline's relation runs the other way: a client is REPRESENTED_BY its agent. */
  readonly reversed: boolean;
  /** What stands between the two names in the sentence. */
  readonly phrase: string;
  /** Property and qualifier that say more about the link. */
  readonly detail: { readonly property: string; readonly qualifier: 'role' | 'kinship' | null } | null;
}

const role = { property: 'role', qualifier: 'role' } as const;

/** By schema. Payments, debts, court cases and documents have no relation in the vocabulary and are left out. */
export const statementTypes: Readonly<Record<string, StatementType>> = {
  Directorship: statement('director', 'organization', 'OFFICER_OF', 'is or was a director of', role),
  Ownership: statement('owner', 'asset', 'OWNS', 'owns or owned', role),
  Membership: statement('member', 'organization', 'MEMBER_OF', 'is or was a member of', noQualifier('role')),
  Employment: statement('employee', 'employer', 'EMPLOYED_BY', 'works or worked for', role),
  Family: statement('person', 'relative', 'FAMILY_OF', 'is a relative of', {
    property: 'relationship',
    qualifier: 'kinship',
  }),
  Associate: statement('person', 'associate', 'ASSOCIATE_OF', 'is an associate of', noQualifier('relationship')),
  Representation: {
    ...statement('agent', 'client', 'REPRESENTED_BY', 'represents or represented', noQualifier('role')),
    reversed: true,
  },
  UnknownLink: statement('subject', 'object', 'LINKED_TO', 'is linked to', noQualifier('role')),
};

function statement(
  from: string,
  to: string,
  relation: string,
  phrase: string,
  detail: StatementType['detail'],
): StatementType {
  return { from, to, relation, reversed: false, phrase, detail };
}

function noQualifier(property: string): StatementType['detail'] {
  return { property, qualifier: null };
}
