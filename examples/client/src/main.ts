import { readFile, writeFile } from 'node:fs/promises';
import { graphql } from './gql/gql.js';
import type { TypedDocumentString } from './gql/graphql.js';

// Loads an article, asks how two are linked, and writes the paths as GraphML:
// node dist/main.js article.txt "Meng Wanzhou" "Michael Kovrig" paths.graphml
const [file = '', from = '', to = '', output = 'paths.graphml'] = process.argv.slice(2);
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
const data = (values: object) =>
  Object.entries(values)
    .map(([key, value]) => `<data key="${key}">${escape(String(value))}</data>`)
    .join('');
const { nodes, edges } = answer.graph;
const xml = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${['name', 'type', 'sentence', 'quote', 'confidence'].map((key) => `<key id="${key}" for="all" attr.name="${key}" attr.type="string"/>`).join('\n')}
<graph edgedefault="directed">
${nodes.map(({ id, name, type }) => `<node id="${id}">${data({ name, type })}</node>`).join('\n')}
${edges.map(({ id, subject, object, type, sentence, confidence, claims }) => `<edge id="${id}" source="${subject.id}" target="${object.id}">${data({ type, sentence, confidence, quote: claims[0]?.quote ?? '' })}</edge>`).join('\n')}
</graph>
</graphml>
`;
await writeFile(output, xml);
console.log(`Wrote ${nodes.length} entities and ${edges.length} links to ${output}.`);
