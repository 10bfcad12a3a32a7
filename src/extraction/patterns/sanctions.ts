import type { Pattern } from './pattern.ts';

/** Sanctions, listings, bans. */
export const sanctions: readonly Pattern[] = [
  {
    name: 'sanctioned-by',
    type: 'SANCTIONED_BY',
    verbs: ['sanction', 'blacklist', 'embargo'],
    nouns: ['sanction on', 'sanction against', 'embargo on', 'embargo against', 'freeze on'],
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
  {
    name: 'designated-by',
    type: 'SANCTIONED_BY',
    verbs: ['designate', 'redesignate', 're-designate'],
    subject: ['patient'],
    object: ['agent', 'by'],
    requires: ['designation'],
    prior: 0.9,
    matches: [
      {
        text: 'The United States designated Hezbollah as a foreign terrorist organisation in 1997.',
        claims: ['Hezbollah SANCTIONED_BY United States'],
      },
      {
        text: 'Oleg Marchenko was designated by the State Department pursuant to Executive Order 14024.',
        claims: ['Oleg Marchenko SANCTIONED_BY State Department'],
      },
    ],
    rejects: [
      'The United Nations designated Canada as a host of the talks.',
      'The European Union designated John Smith to lead the talks.',
    ],
  },
  {
    name: 'listed-by',
    type: 'SANCTIONED_BY',
    verbs: ['add', 'put', 'place', 'include', 'list', 'name'],
    subject: ['patient'],
    object: ['agent', 'by'],
    requires: ['blacklist'],
    prior: 0.88,
    matches: [
      {
        text: 'The United States added Viktor Lanin to its list of specially designated global terrorists.',
        claims: ['Viktor Lanin SANCTIONED_BY United States'],
      },
      {
        text: 'Viktor Lanin was put under sanctions by the European Union in 2018.',
        claims: ['Viktor Lanin SANCTIONED_BY European Union'],
      },
    ],
    rejects: ['Canada added Viktor Lanin to its list of speakers.'],
  },
  {
    name: 'hit-with-sanctions',
    type: 'SANCTIONED_BY',
    verbs: ['hit', 'target', 'slap', 'punish', 'penalise', 'penalize'],
    subject: ['patient'],
    object: ['agent', 'by'],
    requires: ['penalty'],
    prior: 0.86,
    matches: [
      {
        text: 'The United States hit Viktor Lanin with sanctions on Friday.',
        claims: ['Viktor Lanin SANCTIONED_BY United States'],
      },
    ],
    rejects: ['The United States hit Iran with missiles.'],
  },
];
