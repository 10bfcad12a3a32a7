import { describe, expect, test } from '@jest/globals';
import { misreadParameters, readQuestion, writeQuestion } from '../../src/export/question-parameters.ts';
import type { Question } from '../../src/export/question.ts';

describe('a question as an address', () => {
  test('comes back as it was written, with every constraint', () => {
    const question: Question = {
      ends: [{ name: 'Meng Wanzhou' }, { id: 'ent_o3l5_HOZ47KJZ3MA' }, { name: 'Huawei, Ltd.' }],
      maxHops: 3,
      order: 'STRONGEST',
      where: {
        types: ['OWNS', 'OFFICER_OF'],
        excludeTypes: ['MET_WITH'],
        directions: [
          { type: 'DETAINED_BY', direction: 'FORWARD' },
          { type: 'LINKED_TO', direction: 'BOTH' },
        ],
        statuses: ['ASSERTED'],
        through: ['Person'],
        minConfidence: 0.5,
        minSources: 2,
        hubDegree: 50,
        via: [{ name: 'Canada' }],
        avoid: [{ name: 'China' }, { name: 'Iran' }],
        ignoreClaimants: [{ name: 'Champagne' }],
        ignorePublishers: ['Example, Daily'],
        asOf: '2018-12',
        knownAt: '2024-03-08',
        undated: false,
        chronological: true,
        crossHubs: true,
      },
    };
    expect(readQuestion(new URLSearchParams(writeQuestion(question).toString()))).toEqual(question);
  });

  test('says nothing of what the address leaves out or fills with nothing', () => {
    expect(readQuestion(new URLSearchParams('from=&to=&maxHops=x&asOf='))).toEqual({
      ends: [],
      maxHops: null,
      order: null,
      where: {},
    });
  });

  test('is told what it says that is passed over', () => {
    const misread = (address: string) => misreadParameters(new URLSearchParams(address));
    expect(misread('from=A&to=B&maxHops=3&undated=false&types=OWNS')).toEqual([]);
    expect(misread('from=A&to=B&maxHops=soon&undated=no&minSources=')).toEqual([
      'maxHops is “soon”; a number is expected.',
      'undated is “no”; true or false is expected.',
    ]);
    expect(misread('from=A&to=B&ignorePublisher=X').join()).toMatch(
      /^There is no parameter “ignorePublisher”\. Known are: from, to, maxHops, /,
    );
  });
});
