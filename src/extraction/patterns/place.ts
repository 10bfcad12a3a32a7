import type { Pattern } from './pattern.ts';

/** Where bodies sit and people live, told by verbs; places told by names alone are read with the names. */
export const place: readonly Pattern[] = [
  {
    name: 'based-in',
    type: 'LOCATED_IN',
    verbs: ['base', 'headquarter', 'locate', 'situate'],
    subject: ['patient'],
    subjectFirst: true,
    object: ['in', 'at', 'near'],
    prior: 0.9,
    matches: [{ text: 'Huawei is based in Shenzhen.', claims: ['Huawei LOCATED_IN Shenzhen'] }],
    rejects: [
      'The film is based in part on Huawei.',
      'Five companies, located in Europe, West Africa and the Middle East, were also blacklisted.',
    ],
  },
  {
    name: 'lives-in',
    type: 'LOCATED_IN',
    verbs: ['live in', 'reside in', 'move to', 'settle in', 'live at', 'relocate to', 'flee to'],
    subject: ['agent'],
    object: ['patient'],
    prior: 0.86,
    matches: [{ text: 'Edward Snowden lives in Moscow.', claims: ['Edward Snowden LOCATED_IN Moscow'] }],
    rejects: ['Edward Snowden lives in fear.'],
  },
  {
    name: 'moved-to',
    type: 'LOCATED_IN',
    verbs: ['move', 'relocate', 'evacuate', 'resettle'],
    subject: ['patient'],
    subjectTypes: ['Person', 'Organization'],
    object: ['to'],
    prior: 0.8,
    matches: [{ text: 'Her parents moved Jane Roe to Canada.', claims: ['Jane Roe LOCATED_IN Canada'] }],
    rejects: ['Her parents moved the piano to Canada.'],
  },
];
