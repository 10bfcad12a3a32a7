import type { Pattern } from './pattern.ts';

const charging = ['charge', 'indict', 'arraign', 'prosecute', 'try'];
const chargeSlots = ['with', 'for', 'on', 'with-clause', 'for-clause', 'over'];
const accused = ['patient', 'undergoer', 'against'];

/** Formal charges, their venue and authors; accusations. */
export const charges: readonly Pattern[] = [
  {
    name: 'charged-with',
    type: 'CHARGED_WITH',
    verbs: charging,
    subject: ['patient'],
    object: chargeSlots,
    offence: 'object',
    prior: 0.92,
    matches: [
      { text: 'John Smith was charged with murder on Friday.', claims: ['John Smith CHARGED_WITH murder'] },
      {
        text: 'Prosecutors indicted John Smith on two counts of wire fraud.',
        claims: ['John Smith CHARGED_WITH wire fraud'],
      },
      { text: 'John Smith may be charged with murder.', claims: ['John Smith CHARGED_WITH murder HYPOTHETICAL'] },
      { text: 'John Smith was not charged with murder.', claims: ['John Smith CHARGED_WITH murder NEGATED'] },
    ],
    rejects: [
      'John Smith was charged with organising the summit and its dinners.',
      'The bank charged John Smith for the transfer.',
    ],
  },
  {
    name: 'facing-charges',
    type: 'CHARGED_WITH',
    nouns: ['charge', 'trial', 'prosecution', 'count'],
    subject: ['undergoer', 'against'],
    object: ['of', 'for', 'on', 'trigger'],
    offence: 'object',
    requires: ['undergoer|against'],
    prior: 0.88,
    matches: [
      { text: 'John Smith faces charges of fraud.', claims: ['John Smith CHARGED_WITH fraud'] },
      { text: 'John Smith is on trial for manslaughter.', claims: ['John Smith CHARGED_WITH manslaughter'] },
    ],
    rejects: ['John Smith denied all allegations.', 'John Smith is in charge of Apple.'],
  },
  {
    name: 'charged-by',
    type: 'CHARGED_BY',
    verbs: ['charge', 'indict', 'prosecute'],
    nouns: ['charge', 'indictment', 'prosecution'],
    subject: accused,
    object: ['agent'],
    objectTypes: ['State', 'Organization'],
    requires: ['patient|undergoer|against'],
    offenceSlots: chargeSlots,
    prior: 0.87,
    matches: [
      { text: 'US prosecutors charged John Smith with fraud.', claims: ['John Smith CHARGED_BY United States'] },
      { text: 'John Smith was indicted by the FBI.', claims: ['John Smith CHARGED_BY FBI'] },
    ],
    rejects: ['The bank charged a fee to John Smith.'],
  },
  {
    name: 'charged-in',
    type: 'CHARGED_IN',
    verbs: ['charge', 'indict', 'try', 'arraign', 'prosecute'],
    subject: ['patient'],
    object: ['agent/in', 'in'],
    objectTypes: ['Place', 'State'],
    offenceSlots: chargeSlots,
    prior: 0.85,
    matches: [
      {
        text: 'Prosecutors in Dandong charged Michael Spavor with spying.',
        claims: ['Michael Spavor CHARGED_IN Dandong'],
      },
      { text: 'John Smith was indicted in Texas on Monday.', claims: ['John Smith CHARGED_IN Texas'] },
      {
        text: 'Prosecutors in Beijing and Dandong charged Michael Kovrig and Michael Spavor respectively.',
        claims: ['Michael Kovrig CHARGED_IN Beijing', 'Michael Spavor CHARGED_IN Dandong'],
      },
    ],
    rejects: ['John Smith was charged in March.'],
  },
  {
    name: 'accused-by',
    type: 'ACCUSED_BY',
    verbs: ['accuse', 'blame', 'allege_against'],
    nouns: ['accusation against', 'allegation against'],
    subject: ['patient'],
    object: ['agent'],
    status: 'ALLEGED',
    claimant: 'agent',
    speech: true,
    prior: 0.93,
    matches: [
      {
        text: 'US prosecutors accused Meng Wanzhou of fraud.',
        claims: ['Meng Wanzhou ACCUSED_BY United States ALLEGED'],
      },
      { text: 'Iran, accused by Israel of terrorism, protested.', claims: ['Iran ACCUSED_BY Israel ALLEGED'] },
    ],
    rejects: ['Meng Wanzhou was accused of fraud.'],
  },
  {
    name: 'alleges-that',
    type: 'ACCUSED_BY',
    verbs: ['claim', 'allege', 'charge', 'contend', 'complain'],
    subject: ['accused-in-content'],
    object: ['agent'],
    status: 'ALLEGED',
    claimant: 'agent',
    speech: true,
    prior: 0.86,
    matches: [
      {
        text: 'Jane Roe has claimed that Greenpeace imprisoned her for years.',
        claims: ['Greenpeace ACCUSED_BY Jane Roe ALLEGED'],
      },
    ],
    rejects: ['Jane Roe claimed that Greenpeace helped her.', 'Jane Roe said that Greenpeace met her.'],
  },
  {
    name: 'accused-of',
    type: 'ACCUSED_OF',
    verbs: ['accuse', 'suspect'],
    subject: ['patient'],
    object: ['of', 'of-clause'],
    offence: 'object',
    status: 'ALLEGED',
    claimant: 'agent',
    speech: true,
    prior: 0.88,
    matches: [
      { text: 'US prosecutors accused Meng Wanzhou of fraud.', claims: ['Meng Wanzhou ACCUSED_OF fraud ALLEGED'] },
      {
        text: 'John Smith is accused of laundering money.',
        claims: ['John Smith ACCUSED_OF money laundering ALLEGED'],
      },
    ],
    rejects: ['The attorney is accusing somebody of something.', 'John Smith was informed of fraud.'],
  },
  {
    name: 'arrested-on-suspicion-of',
    type: 'ACCUSED_OF',
    verbs: ['arrest', 'detain', 'hold'],
    subject: ['patient'],
    object: ['suspicion'],
    offence: 'object',
    status: 'ALLEGED',
    prior: 0.87,
    matches: [
      { text: 'John Brown was arrested on suspicion of murder.', claims: ['John Brown ACCUSED_OF murder ALLEGED'] },
    ],
    rejects: [
      'John Brown was arrested on Monday.',
      'John Brown was arrested on the bridge.',
      'Police arrested two Greenpeace officials on suspicion of fraud.',
    ],
  },
  {
    name: 'held-on-charges-of',
    type: 'CHARGED_WITH',
    verbs: ['arrest', 'detain', 'hold', 'jail', 'imprison', 'extradite'],
    subject: ['patient'],
    object: ['charges'],
    offence: 'object',
    prior: 0.82,
    matches: [
      { text: 'John Brown was arrested on espionage charges.', claims: ['John Brown CHARGED_WITH espionage'] },
      {
        text: 'John Brown was jailed on charges of fraud and bribery.',
        claims: ['John Brown CHARGED_WITH bribery', 'John Brown CHARGED_WITH fraud'],
      },
    ],
    rejects: ['John Brown was arrested on suspicion of murder.', 'John Brown was held on Friday.'],
  },
  {
    name: 'politically-motivated',
    type: 'ACCUSED_OF',
    verbs: ['motivate'],
    adjectives: ['motivated'],
    subject: ['holder/agent', 'holder/possessor', 'denier'],
    subjectTypes: ['State', 'Organization'],
    object: ['trigger'],
    offence: 'object',
    status: 'ALLEGED',
    prior: 0.8,
    matches: [
      {
        text: 'Beijing denied the claims that the cases against Kovrig were politically motivated.',
        claims: ['China ACCUSED_OF politically motivated prosecution DENIED'],
      },
    ],
    rejects: ['Beijing denied that the workers were highly motivated.'],
  },
];
