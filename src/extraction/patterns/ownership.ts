import type { Pattern } from './pattern.ts';

/** Owners, founders, buyers. */
export const ownership: readonly Pattern[] = [
  {
    name: 'owns',
    type: 'OWNS',
    verbs: [
      'own',
      'acquire',
      'buy',
      'found',
      'co-found',
      'cofound',
      'purchase',
      'establish',
      'set_up',
      'take_over',
      'control',
    ],
    subject: ['agent'],
    object: ['patient'],
    objectTypes: ['Organization'],
    prior: 0.86,
    matches: [
      { text: 'Facebook bought Instagram in 2012.', claims: ['Facebook OWNS Instagram'] },
      { text: 'Jeff Bezos founded Amazon in a garage.', claims: ['Jeff Bezos OWNS Amazon'] },
      { text: 'Instagram, owned by Facebook, grew.', claims: ['Facebook OWNS Instagram'] },
      { text: 'Microsoft plans to buy Yahoo.', claims: ['Microsoft OWNS Yahoo PLANNED'] },
    ],
    rejects: ['Jeff Bezos bought a house from Amazon.', 'John Smith found Amazon slow.'],
  },
  {
    name: 'acquisition-of',
    type: 'OWNS',
    nouns: ['acquisition of', 'takeover of', 'purchase of', 'ownership of'],
    subject: ['agent'],
    object: ['patient'],
    prior: 0.82,
    matches: [{ text: 'Facebook completed its acquisition of Instagram.', claims: ['Facebook OWNS Instagram'] }],
    rejects: ['The acquisition of skills takes time.'],
  },
];
