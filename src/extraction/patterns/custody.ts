import type { Pattern } from './pattern.ts';

const verbs = ['detain', 'arrest', 'jail', 'imprison', 'incarcerate', 'apprehend', 'capture', 'lock_up', 'intern', 'nab', 'round_up', 'kidnap', 'abduct'];
const nouns = ['detention', 'arrest', 'imprisonment', 'incarceration', 'custody', 'jailing', 'capture', 'captivity', 'internment', 'abduction'];
const patient = ['patient'];
const offenceSlots = ['on', 'for', 'over', 'for-clause', 'of'];

/** Who is or was held, by whom and where. */
export const custody: readonly Pattern[] = [
  {
    name: 'detained-by',
    type: 'DETAINED_BY',
    verbs,
    nouns,
    subject: patient,
    object: ['agent', 'by'],
    offenceSlots,
    prior: 0.93,
    matches: [
      { text: 'Michael Kovrig was detained by China in 2018.', claims: ['Michael Kovrig DETAINED_BY China'] },
      { text: 'The detention of Michael Kovrig by China angered diplomats.', claims: ['Michael Kovrig DETAINED_BY China'] },
      { text: 'Alan Gross, who was jailed by Cuba, returned home.', claims: ['Alan Gross DETAINED_BY Cuba'] },
      { text: 'Iranian authorities have arrested Jason Rezaian.', claims: ['Jason Rezaian DETAINED_BY Iran'] },
      { text: 'Alan Gross denied that Cuba had arrested him.', claims: ['Alan Gross DETAINED_BY Cuba DENIED'] },
    ],
    rejects: ['The arrest of the ship by China angered diplomats.', 'Michael Kovrig criticised China over arrests.'],
  },
  {
    name: 'held-by',
    type: 'DETAINED_BY',
    verbs: ['hold', 'seize', 'keep'],
    voice: 'passive',
    subject: patient,
    object: ['agent'],
    offenceSlots,
    prior: 0.85,
    matches: [{ text: 'Terry Waite was held by Hezbollah for years.', claims: ['Terry Waite DETAINED_BY Hezbollah'] }],
    rejects: ['The talks were held by Canada.'],
  },
  {
    name: 'detained-in',
    type: 'DETAINED_IN',
    verbs,
    nouns,
    subject: patient,
    object: ['in', 'at', 'aboard'],
    offenceSlots,
    prior: 0.9,
    matches: [
      { text: 'Meng Wanzhou was detained in Canada in 2018.', claims: ['Meng Wanzhou DETAINED_IN Canada'] },
      { text: 'Jason Rezaian, arrested in Tehran in July, wrote a book.', claims: ['Jason Rezaian DETAINED_IN Tehran'] },
      { text: 'Alan Gross has been in custody in Cuba for years.', claims: ['Alan Gross DETAINED_IN Cuba'] },
    ],
    rejects: ['Meng Wanzhou lives in Canada.', 'Canada detained nobody in China, said John Smith.'],
  },
  {
    name: 'held-in',
    type: 'DETAINED_IN',
    verbs: ['hold', 'keep', 'lock', 'confine', 'seize'],
    voice: 'passive',
    subject: patient,
    object: ['in', 'at', 'aboard'],
    offenceSlots,
    prior: 0.85,
    matches: [{ text: 'Jason Rezaian was held in Evin Prison.', claims: ['Jason Rezaian DETAINED_IN Evin Prison'] }],
    rejects: ['The election was held in Canada.'],
  },
  {
    name: 'detained-in-hence-by',
    type: 'DETAINED_BY',
    verbs,
    nouns: ['detention', 'arrest', 'imprisonment', 'incarceration', 'custody', 'jailing'],
    subject: patient,
    object: ['in'],
    objectTypes: ['State'],
    unless: ['agent'],
    derived: true,
    offenceSlots,
    prior: 0.85,
    matches: [{ text: 'Meng Wanzhou was detained in Canada in 2018.', claims: ['Meng Wanzhou DETAINED_BY Canada'] }],
    rejects: ['Terry Waite was detained in Lebanon by Hezbollah.'],
  },
  {
    name: 'released-by',
    type: 'RELEASED_BY',
    verbs: ['release', 'free', 'parole', 'bail', 'let_go', 'set_free', 'pardon'],
    nouns: ['release', 'freeing', 'pardon'],
    subject: patient,
    object: ['agent', 'by'],
    prior: 0.88,
    matches: [
      { text: 'Alan Gross was released by Cuba in December.', claims: ['Alan Gross RELEASED_BY Cuba'] },
      { text: 'Egypt freed Peter Greste on Sunday.', claims: ['Peter Greste RELEASED_BY Egypt'] },
      { text: 'Egypt refused to free Peter Greste.', claims: ['Peter Greste RELEASED_BY Egypt NEGATED'] },
    ],
    rejects: ['Canada called for the release of Peter Greste.', 'Peter Greste was released on Sunday.'],
  },
];
