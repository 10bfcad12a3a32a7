import type { Pattern } from './pattern.ts';

/** Owners, founders, buyers. */
export const ownership: readonly Pattern[] = [
  {
    name: 'owns',
    type: 'OWNS',
    verbs: ['own', 'acquire', 'buy', 'purchase', 'take_over', 'control'],
    subject: ['agent'],
    object: ['patient', 'stake'],
    objectTypes: ['Organization'],
    role: 'owner',
    prior: 0.86,
    matches: [
      { text: 'Facebook bought Instagram in 2012.', claims: ['Facebook OWNS Instagram'] },
      { text: 'Instagram, owned by Facebook, grew.', claims: ['Facebook OWNS Instagram'] },
      { text: 'Microsoft plans to buy Yahoo.', claims: ['Microsoft OWNS Yahoo PLANNED'] },
      { text: 'Facebook owns a 20 percent stake in Instagram.', claims: ['Facebook OWNS Instagram'] },
    ],
    rejects: ['Jeff Bezos bought a house from Amazon.'],
  },
  {
    name: 'founded',
    type: 'OWNS',
    verbs: ['found', 'co-found', 'cofound', 'establish', 'set_up', 'start_up'],
    subject: ['agent'],
    object: ['patient'],
    objectTypes: ['Organization'],
    role: 'founder',
    prior: 0.87,
    matches: [
      { text: 'Jeff Bezos founded Amazon in a garage.', claims: ['Jeff Bezos OWNS Amazon'] },
      { text: 'Greenpeace was founded by Jane Roe in 1971.', claims: ['Jane Roe OWNS Greenpeace'] },
    ],
    rejects: ['John Smith found Amazon slow.'],
  },
  {
    name: 'acquisition-of',
    type: 'OWNS',
    nouns: ['acquisition of', 'takeover of', 'purchase of', 'ownership of'],
    subject: ['agent'],
    object: ['patient'],
    role: 'owner',
    prior: 0.82,
    matches: [{ text: 'Facebook completed its acquisition of Instagram.', claims: ['Facebook OWNS Instagram'] }],
    rejects: ['The acquisition of skills takes time.'],
  },
];
