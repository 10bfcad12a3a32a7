import type { Pattern } from './pattern.ts';

/** Extradition asked and done, expulsion. */
export const extradition: readonly Pattern[] = [
  {
    name: 'extradition-sought-by',
    type: 'EXTRADITION_SOUGHT_BY',
    nouns: ['extradition', 'surrender'],
    subject: ['of', 'undergoer', 'possessor', 'against'],
    object: ['asker', 'doer', 'to', 'agent'],
    prior: 0.88,
    matches: [
      {
        text: 'Turkey is seeking the extradition of Fethullah Gulen.',
        claims: ['Fethullah Gulen EXTRADITION_SOUGHT_BY Turkey'],
      },
      {
        text: 'Meng Wanzhou is facing extradition to the United States.',
        claims: ['Meng Wanzhou EXTRADITION_SOUGHT_BY United States'],
      },
    ],
    rejects: ['The extradition of the goods was discussed.'],
  },
  {
    name: 'extradite-sought',
    type: 'EXTRADITION_SOUGHT_FROM',
    verbs: ['extradite', 'hand_over'],
    subject: ['patient'],
    object: ['asked'],
    prior: 0.85,
    matches: [
      {
        text: 'The United States asked Spain to extradite Ivan Petrov.',
        claims: ['Ivan Petrov EXTRADITION_SOUGHT_FROM Spain'],
      },
    ],
    rejects: ['Ivan Petrov was extradited.'],
  },
  {
    name: 'extradite-sought-by',
    type: 'EXTRADITION_SOUGHT_BY',
    verbs: ['extradite'],
    subject: ['patient'],
    object: ['demander'],
    prior: 0.86,
    matches: [
      {
        text: 'The United States asked Spain to extradite Ivan Petrov.',
        claims: ['Ivan Petrov EXTRADITION_SOUGHT_BY United States'],
      },
    ],
    rejects: ['Spain agreed to extradite Ivan Petrov to the United States.', 'Spain refused to extradite Ivan Petrov.'],
  },
  {
    name: 'extradition-from',
    type: 'EXTRADITION_SOUGHT_FROM',
    nouns: ['extradition'],
    subject: ['of', 'undergoer', 'possessor'],
    object: ['from'],
    prior: 0.85,
    matches: [
      {
        text: 'Turkey sought the extradition of Fethullah Gulen from the United States.',
        claims: ['Fethullah Gulen EXTRADITION_SOUGHT_FROM United States'],
      },
    ],
    rejects: ['Fethullah Gulen moved from Turkey.'],
  },
  {
    name: 'extradited-to',
    type: 'EXTRADITED_TO',
    verbs: ['extradite', 'hand_over'],
    subject: ['patient'],
    object: ['to'],
    prior: 0.88,
    matches: [
      {
        text: 'Ivan Petrov was extradited to the United States from Spain.',
        claims: ['Ivan Petrov EXTRADITED_TO United States'],
      },
      { text: 'Ivan Petrov could be extradited to Russia.', claims: ['Ivan Petrov EXTRADITED_TO Russia HYPOTHETICAL'] },
    ],
    rejects: ['Ivan Petrov travelled to Russia.'],
  },
  {
    name: 'expelled-by',
    type: 'EXPELLED_BY',
    verbs: ['expel', 'deport', 'banish', 'ban', 'eject', 'oust', 'exile', 'suspend'],
    nouns: ['expulsion', 'deportation'],
    subject: ['patient'],
    object: ['agent'],
    prior: 0.87,
    matches: [
      { text: 'Russia expelled John Smith in May.', claims: ['John Smith EXPELLED_BY Russia'] },
      { text: 'Mikhail Kasyanov was deported by Belarus.', claims: ['Mikhail Kasyanov EXPELLED_BY Belarus'] },
    ],
    rejects: ['Russia banned alcohol.'],
  },
  {
    name: 'expelled-from',
    type: 'EXPELLED_BY',
    verbs: ['expel', 'deport', 'ban', 'oust', 'eject'],
    voice: 'passive',
    subject: ['patient'],
    object: ['from'],
    unless: ['agent'],
    derived: true,
    prior: 0.8,
    matches: [{ text: 'John Smith was deported from Kenya.', claims: ['John Smith EXPELLED_BY Kenya'] }],
    rejects: ['John Smith fled from Kenya.'],
  },
];
