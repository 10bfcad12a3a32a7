import type { Pattern } from './pattern.ts';

/** Marriage and friendship told by verbs; kin told by nouns is read with the roles. */
export const familyTies: readonly Pattern[] = [
  {
    name: 'married',
    type: 'FAMILY_OF',
    verbs: ['marry', 'wed', 'divorce'],
    subject: ['agent'],
    object: ['patient', 'to'],
    prior: 0.9,
    matches: [
      { text: 'George Clooney married Amal Alamuddin in Venice.', claims: ['George Clooney FAMILY_OF Amal Alamuddin'] },
    ],
    rejects: ['George Clooney married in Venice.'],
  },
  {
    name: 'married-to',
    type: 'FAMILY_OF',
    verbs: ['marry'],
    adjectives: ['married'],
    subject: ['patient', 'holder'],
    object: ['to'],
    prior: 0.88,
    matches: [
      { text: 'George Clooney is married to Amal Alamuddin.', claims: ['George Clooney FAMILY_OF Amal Alamuddin'] },
    ],
    rejects: ['George Clooney is married.'],
  },
  {
    name: 'knows',
    type: 'ASSOCIATE_OF',
    verbs: ['befriend', 'know', 'collaborate with', 'work with', 'team_up with'],
    subject: ['agent'],
    object: ['patient'],
    subjectTypes: ['Person'],
    objectTypes: ['Person'],
    prior: 0.75,
    matches: [
      {
        text: 'Daniel Montalvo had known Tom Devocht personally.',
        claims: ['Daniel Montalvo ASSOCIATE_OF Tom Devocht'],
      },
    ],
    rejects: ['Daniel Montalvo knew the answer.'],
  },
];
