import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { LanguageEngine } from '../../src/extraction/engine.ts';
import { startTestEngine } from '../support/test-engine.ts';
import { readText, tellClaim } from '../support/told-claims.ts';

let engine: LanguageEngine;
beforeAll(async () => {
  engine = await startTestEngine();
}, 240_000);
afterAll(() => engine.close());

const told = async (text: string): Promise<readonly string[]> => {
  const reading = await readText(text, engine);
  return reading.claims.map((claim) => tellClaim(reading, claim));
};

test.each([
  [
    'a table is no statement',
    'Name | Role | Country\nJohn Smith | Director | France\nAnna Roe | Lawyer | Spain\n\nJohn Smith was arrested by France.',
    ['John Smith DETAINED_BY France'],
  ],
  [
    'a list of names is none either',
    'Sanctioned by Canada:\n- John Smith\n- Anna Roe\n- Velmora Ltd\n\nCanada sanctioned Peter Black on Monday.',
    ['Peter Black SANCTIONED_BY Canada'],
  ],
  [
    'what breaks off states nothing, and what stands between is read',
    'arrested by. The of John Smith, who. France detained John Smith on And then Canada Canada Canada (',
    ['John Smith DETAINED_BY France'],
  ],
  ['names in wrongly decoded letters are rather missed than misread', 'FranÃ§ois Dupont was arrested by France.', []],
  ['an empty text states nothing', ' \n\n ', []],
])('%s', async (_, text, claims) => {
  expect(await told(text)).toEqual(claims);
});

test('capitals throughout give no wrong names', async () => {
  const reading = await readText('JOHN SMITH WAS ARRESTED BY FRENCH POLICE IN PARIS. HE WAS CHARGED.', engine);
  expect(reading.mentions.map(({ name }) => name)).toEqual([]);
});

test('a text without full stops still gives its claims', async () => {
  const run =
    'John Smith was arrested by French police in Paris on Monday he was charged with fraud his lawyer Anna Roe said he would appeal';
  expect(await told(run)).toContain('John Smith REPRESENTED_BY Anna Roe');
});

test('a text in another language is told apart and left unread', async () => {
  const reading = await readText(
    'Der Minister sagte am Montag, dass die Regierung den Vertrag nicht unterschreiben werde. Er sprach in Berlin über die Lage.',
    engine,
  );
  expect(reading.claims).toEqual([]);
  expect(reading.notices).toEqual([expect.stringMatching(/not in English/)]);
});

test('a sentence that the engine does not finish in time costs only itself', async () => {
  const impatient = await startTestEngine(10_000);
  try {
    // Our own cutting lets no such sentence through, so that one paragraph is made into a monster behind it.
    const monstrous: LanguageEngine = {
      annotate: (text) => impatient.annotate(text.includes('Monster') ? '😀'.repeat(4000) : text),
      close: () => impatient.close(),
    };
    const filler = 'The man said that it was a good day for the people of the town. '.repeat(25);
    const text = [
      'John Smith was arrested by France.',
      filler,
      `Monster. ${filler}`,
      'Peter Black was arrested by Spain.',
    ];
    const reading = await readText(text.join('\n\n'), monstrous);
    expect(reading.claims.map((claim) => tellClaim(reading, claim))).toEqual([
      'John Smith DETAINED_BY France',
      'Peter Black DETAINED_BY Spain',
    ]);
    expect(reading.notices).toEqual([expect.stringMatching(/could not read the passage from character \d+ to \d+/)]);
  } finally {
    await impatient.close();
  }
}, 240_000);

test.each([
  ['names joined without end', 'John Smith and '.repeat(1500)],
  ['emoji', '😀'.repeat(3000)],
  ['brackets', '('.repeat(6000)],
  ['one word', 'x'.repeat(20_000)],
])(
  'what stands around a monster is read: %s',
  async (_, monster) => {
    const around = ['Canada sanctioned Peter Black on Monday.', monster, 'Anna Roe was arrested by Spain.'].join(
      '\n\n',
    );
    expect(await told(around)).toEqual(
      expect.arrayContaining(['Peter Black SANCTIONED_BY Canada', 'Anna Roe DETAINED_BY Spain']),
    );
  },
  60_000,
);

test('a passage that is too long for a sentence is passed over, and the notice says where', async () => {
  const list = `${'Paris and Rome and '.repeat(34)}Madrid.`;
  const reading = await readText(`Anna Roe was arrested by Spain.\n\n${list}`, engine);
  expect(reading.claims.map((claim) => tellClaim(reading, claim))).toEqual(['Anna Roe DETAINED_BY Spain']);
  expect(reading.notices).toEqual([
    expect.stringMatching(/more than 130 words without an end of a sentence, the first from character 33 to \d+/),
  ]);
});
