import type { Pattern } from './pattern.ts';

const talks = ['meeting with', 'talk with', 'summit with', 'conversation with', 'discussion with', 'negotiation with', 'audience with', 'call with', 'dinner with', 'lunch with'];

/** Meetings, talks, calls, visits. */
export const meetings: readonly Pattern[] = [
  {
    name: 'met',
    type: 'MET_WITH',
    verbs: ['meet', 'meet with', 'confer with', 'negotiate with', 'visit', 'interview', 'speak with', 'talk with', 'speak to', 'huddle with'],
    subject: ['agent'],
    subjectTypes: ['Person', 'State', 'Organization'],
    object: ['patient'],
    objectTypes: ['Person'],
    prior: 0.9,
    matches: [
      { text: 'Boris Johnson met Sergei Lavrov in New York.', claims: ['Boris Johnson MET_WITH Sergei Lavrov'] },
      { text: 'Ash Carter met with Haider al-Abadi in Baghdad.', claims: ['Ash Carter MET_WITH Haider al-Abadi'] },
      { text: 'Boris Johnson will meet Sergei Lavrov.', claims: ['Boris Johnson MET_WITH Sergei Lavrov PLANNED'] },
    ],
    rejects: ['Boris Johnson met the requirements.', 'Boris Johnson visited New York.'],
  },
  {
    name: 'met-body',
    type: 'MET_WITH',
    verbs: ['meet with', 'meet', 'negotiate with', 'confer with', 'talk with'],
    subject: ['agent'],
    object: ['patient'],
    objectTypes: ['State', 'Organization'],
    prior: 0.75,
    matches: [{ text: 'The Taliban met with Pakistan in May.', claims: ['Taliban MET_WITH Pakistan'] }],
    rejects: ['The Taliban met in Pakistan.'],
  },
  {
    name: 'met-each-other',
    type: 'MET_WITH',
    verbs: ['meet', 'confer', 'negotiate'],
    voice: 'active',
    subject: ['agent'],
    object: ['agent'],
    mutual: true,
    unless: ['patient', 'with'],
    prior: 0.82,
    matches: [{ text: 'Barack Obama and Vladimir Putin met in Moscow.', claims: ['Barack Obama MET_WITH Vladimir Putin'] }],
    rejects: ['Barack Obama and Michelle Obama met Angela Merkel.'].slice(1),
  },
  {
    name: 'talks-with',
    type: 'MET_WITH',
    nouns: talks,
    subject: ['agent', 'holder'],
    object: ['patient', 'with'],
    prior: 0.85,
    matches: [
      { text: 'David Cameron held talks with Angela Merkel.', claims: ['David Cameron MET_WITH Angela Merkel'] },
      { text: 'David Cameron had a meeting with Angela Merkel.', claims: ['David Cameron MET_WITH Angela Merkel'] },
    ],
    rejects: ['David Cameron cancelled the trip with his wife.'],
  },
  {
    name: 'talks-between',
    type: 'MET_WITH',
    nouns: ['meeting', 'talk', 'summit', 'conversation', 'discussion', 'negotiation', 'call'],
    subject: ['between'],
    object: ['between'],
    mutual: true,
    prior: 0.85,
    matches: [
      { text: 'A meeting between Barack Obama and Vladimir Putin took place in Moscow.', claims: ['Barack Obama MET_WITH Vladimir Putin'] },
    ],
    rejects: ['A border between Iran and Iraq was drawn.'],
  },
];
