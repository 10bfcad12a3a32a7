import type { Pattern } from './pattern.ts';

/** Sanctions, listings, bans. */
export const sanctions: readonly Pattern[] = [
  {
    name: 'sanctioned-by',
    type: 'SANCTIONED_BY',
    verbs: ['sanction', 'blacklist', 'embargo'],
    nouns: ['sanction on', 'sanction against', 'embargo on', 'embargo against', 'asset_freeze on'],
    subject: ['patient', 'undergoer'],
    object: ['agent', 'by'],
    prior: 0.88,
    matches: [
      {
        text: 'The United States has imposed sanctions on Iran and Russia.',
        claims: ['Iran SANCTIONED_BY United States', 'Russia SANCTIONED_BY United States'],
      },
      { text: 'US sanctions on Iran hurt its economy.', claims: ['Iran SANCTIONED_BY United States'] },
      {
        text: 'Oleg Deripaska was sanctioned by the United States.',
        claims: ['Oleg Deripaska SANCTIONED_BY United States'],
      },
      {
        text: 'The European Union threatened to impose sanctions on Belarus.',
        claims: ['Belarus SANCTIONED_BY European Union PLANNED'],
      },
    ],
    rejects: ['China criticised sanctions.'],
  },
];
