import { readFile, writeFile } from 'node:fs/promises';
import { graphql } from './gql/gql.js';
import type { TypedDocumentString } from './gql/graphql.js';

// Loads an article, asks how two are linked, and writes the paths as GraphML:
// node dist/main.js article.txt "Meng Wanzhou" "Michael Kovrig" paths.graphml
const [file = '', from = '', to = '', output = 'paths.graphml'] = process.argv.slice(2);
if (to === '') {
  console.error('Usage: node dist/main.js ARTICLE.txt FROM TO [OUTPUT.graphml]');
  process.exit(2);
}
const service = process.env['THROUGHLINE_URL'] ?? 'http://127.0.0.1:4000/graphql';
const token = process.env['THROUGHLINE_TOKEN'];

const load = graphql(`
  mutation Load($text: String!) {
    loadArticle(input: { text: $text }) {
      created
      claimCount
    }
  }
`);
const paths = graphql(`
  query Paths($from: [EntityRef!]!, $to: [EntityRef!]!) {
    paths(from: $from, to: $to) {
      complete
      paths {
        sentence
      }
      graph {
        nodes {
          id
          type
          name
        }
        edges {
          id
          type
          sentence
          confidence
          subject {
            id
          }
          object {
            id
          }
          claims(first: 1) {
            quote
          }
        }
      }
    }
  }
`);

async function ask<Answer, Variables>(
  query: TypedDocumentString<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const response = await fetch(service, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const { data, errors } = (await response.json()) as { data?: Answer; errors?: { message: string }[] };
  if (!data || errors) throw new Error(errors?.map((error) => error.message).join('\n') ?? `HTTP ${response.status}`);
  return data;
}

const { loadArticle } = await ask(load, { text: await readFile(file, 'utf8') });
console.log(loadArticle.created ? `Loaded: ${loadArticle.claimCount} claims.` : 'The graph had the article already.');
const answer = (await ask(paths, { from: [{ name: from }], to: [{ name: to }] })).paths;
for (const path of answer.paths) console.log(path.sentence);
if (!answer.complete) console.log('There may be more: ask for more at a time, or follow pageInfo.');

const escape = (text: string) => text.replace(/[<>&"]/g, (symbol) => `&#${symbol.charCodeAt(0)};`);
const data = (of: 'node' | 'edge', values: object) =>
  Object.entries(values)
    .map(([key, value]) => `<data key="${of}-${key}">${escape(String(value))}</data>`)
    .join('');
const keys = (of: 'node' | 'edge', names: readonly string[]) =>
  names.map((name) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="string"/>`).join('\n');
const { nodes, edges } = answer.graph;
const xml = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys('node', ['name', 'type'])}
${keys('edge', ['type', 'sentence', 'quote', 'confidence'])}
<graph edgedefault="directed">
${nodes.map(({ id, name, type }) => `<node id="${id}">${data('node', { name, type })}</node>`).join('\n')}
${edges.map(({ id, subject, object, type, sentence, confidence, claims }) => `<edge id="${id}" source="${subject.id}" target="${object.id}">${data('edge', { type, sentence, confidence, quote: claims[0]?.quote ?? '' })}</edge>`).join('\n')}
</graph>
</graphml>
`;
await writeFile(output, xml);
console.log(`Wrote ${nodes.length} entities and ${edges.length} links to ${output}.`);
