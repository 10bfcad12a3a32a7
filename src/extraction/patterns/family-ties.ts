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
    name: 'born-to',
    type: 'FAMILY_OF',
    verbs: ['bear'],
    voice: 'passive',
    subject: ['patient'],
    subjectTypes: ['Person'],
    object: ['to'],
    objectTypes: ['Person'],
    prior: 0.88,
    matches: [
      {
        text: 'Daniel Montalvo was born in Leeds to Maria Montalvo and John Devocht.',
        claims: ['Daniel Montalvo FAMILY_OF Maria Montalvo', 'Daniel Montalvo FAMILY_OF John Devocht'],
      },
    ],
    rejects: ['Daniel Montalvo was born to lead, said John Devocht.'],
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
