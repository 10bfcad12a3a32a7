// Writes generated articles with ready-made claims, one a line, to standard output: the same for the same numbers.
// node bench/generate-articles.mjs [--count 10000] [--people 2000] [--seed 1] [--plain] > articles.jsonl
// --plain leaves the claims out, so that the language engine has to read them.
import { parseArgs } from 'node:util';
import { randomNumbers } from './random-numbers.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    people: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    plain: { type: 'boolean', default: false },
  },
});

const random = randomNumbers(Number(values.seed));
const pick = (list) => list[Math.floor(random() * list.length)];
/** A few are named often, most of them seldom, as in news. */
const pickSkewed = (list) => list[Math.floor(random() ** 3 * list.length)];

const syllables = 'an bel cor dan el fer gas hol im jan kar lo mar nor ol per ros sal tam ul var wes yor zan'.split(
  ' ',
);
const name = (parts) => {
  const word = Array.from({ length: parts }, () => pick(syllables)).join('');
  return word[0].toUpperCase() + word.slice(1);
};
const distinct = (count, make) => {
  const made = new Set();
  while (made.size < count) made.add(make());
  return [...made];
};

const people = distinct(Number(values.people), () => `${name(2)} ${name(3)}`);
const companies = distinct(
  Math.ceil(Number(values.people) / 8),
  () => `${name(3)} ${pick(['Corporation', 'Holding', 'Bank', 'Group'])}`,
);
const states = ['Canada', 'China', 'France', 'Germany', 'Japan', 'Brazil', 'Kenya', 'Norway', 'India', 'Mexico'];
const outlets = distinct(60, () => `The ${name(2)} ${pick(['Times', 'Post', 'Herald', 'Courier'])}`);
const verbs = 'said noted added found told asked showed wrote kept held made took gave left brought sent'.split(' ');
const nouns =
  'report letter meeting plan court budget office vote market river bridge school harbour contract ministry visit'.split(
    ' ',
  );

const sentences = [
  (a, b) => ({ type: 'MET_WITH', quote: `${a.name} met ${b.name} on Monday.`, ends: ['Person', 'Person'] }),
  (a, b) => ({ type: 'DETAINED_BY', quote: `${a.name} was detained by ${b.name}.`, ends: ['Person', 'State'] }),
  (a, b) => ({ type: 'EMPLOYED_BY', quote: `${a.name} works for ${b.name}.`, ends: ['Person', 'Organization'] }),
  (a, b) => ({
    type: 'OFFICER_OF',
    quote: `${a.name} is the chairman of ${b.name}.`,
    ends: ['Person', 'Organization'],
  }),
  (a, b) => ({ type: 'OWNS', quote: `${a.name} owns ${b.name}.`, ends: ['Organization', 'Organization'] }),
  (a, b) => ({ type: 'CRITICISED', quote: `${a.name} criticised ${b.name} in a speech.`, ends: ['Person', 'State'] }),
  (a, b) => ({ type: 'SUED_BY', quote: `${a.name} was sued by ${b.name}.`, ends: ['Organization', 'Person'] }),
];
const ofType = { Person: people, Organization: companies, State: states };
const blank = { name: '' };

function article(at) {
  const entities = [];
  const entity = (type) => {
    const chosen = pickSkewed(ofType[type]);
    const known = entities.find((one) => one.name === chosen);
    if (known !== undefined) return known;
    const made = { id: `e${entities.length + 1}`, type, name: chosen };
    entities.push(made);
    return made;
  };
  const relations = [];
  const text = [];
  while (relations.length < 4) {
    const sentence = pick(sentences);
    const [subject, object] = sentence(blank, blank).ends.map(entity);
    if (subject === object) continue;
    const { type, quote } = sentence(subject, object);
    if (relations.some((one) => one.quote === quote)) continue;
    relations.push({
      type,
      subject: subject.id,
      object: object.id,
      quote,
      confidence: 0.7 + Math.round(random() * 25) / 100,
    });
    text.push(quote);
    for (let more = 0; more < 2; more += 1) {
      const words = Array.from({ length: 9 }, () => `${pick(verbs)} the ${pick(nouns)}`);
      text.push(`Officials ${words.join(' and ')}.`);
    }
  }
  const day = new Date(Date.UTC(2018, 0, 1 + Math.floor(random() * 2000))).toISOString().slice(0, 10);
  return {
    article: {
      url: `https://example.org/generated/${values.seed}/${at}`,
      title: `Generated story ${at}`,
      site: pick(outlets),
      date: day,
      language: 'en',
      text: text.join(' '),
    },
    entities,
    relations,
  };
}

process.stdout.on('error', () => process.exit(0));
for (let at = 1; at <= Number(values.count); at += 1) {
  const made = article(at);
  const line = `${JSON.stringify(values.plain ? made.article : made)}\n`;
  if (!process.stdout.write(line)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}
