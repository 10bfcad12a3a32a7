import { answerPathQuestion, plainPathRequest, type AnsweredPathQuestion } from '../answers/answer-path-question.ts';
import type { EntityReference } from '../answers/find-referenced-entity.ts';
import { readOntology, type Ontology } from '../claims/ontology.ts';
import type { Config } from '../config.ts';
import { listClaimsOfRelations } from '../neo4j/claim-reader.ts';
import { neo4jAdjacency } from '../paths/neo4j-adjacency.ts';
import { pathDefaults } from '../paths/path-defaults.ts';
import type { Hop } from '../read-model/path.ts';
import { phraseHop } from '../read-model/phrase.ts';
import type { StatedClaim } from '../read-model/stated-claim.ts';
import { openGraph } from '../server/open-graph.ts';
import type { Output } from './output.ts';

export interface PathsCommand {
  readonly from: string;
  readonly to: string;
  readonly maxHops?: number;
  readonly first?: number;
}

/** Prints how two entities are linked, each hop with its sentence. Returns 0, or 2 when there is no path. */
export async function runPaths(config: Config, command: PathsCommand, output: Output): Promise<number> {
  const ontology = readOntology();
  const graph = await openGraph({ config, ontology, lock: null, say: output.say, onCrash: output.say });
  try {
    const { database } = graph;
    const defaults = pathDefaults(ontology);
    const answer = await answerPathQuestion(
      { database, adjacency: neo4jAdjacency(database), defaults, deadline: config.pathDeadline },
      {
        ...plainPathRequest([reference(command.from)], [reference(command.to)]),
        maxHops: command.maxHops ?? null,
        first: command.first ?? null,
      },
    );
    const relations = answer.paths.flatMap((path) => path.hops.flatMap((hop) => hop.relations.map(({ id }) => id)));
    const claims = await listClaimsOfRelations(database, relations, 1);
    for (const line of describeAnswer(ontology, answer, claims, command.maxHops ?? defaults.maxHops))
      output.print(line);
    return answer.paths.length > 0 ? 0 : 2;
  } finally {
    await graph.close();
  }
}

function reference(text: string): EntityReference {
  return /^ent_[\w-]{16}$/.test(text) ? { kind: 'id', id: text } : { kind: 'name', name: text, type: null };
}

function describeAnswer(
  ontology: Ontology,
  answer: AnsweredPathQuestion,
  claims: ReadonlyMap<string, readonly StatedClaim[]>,
  maxHops: number,
): readonly string[] {
  const [from, to] = [answer.from, answer.to].map((end) => end.map((entity) => entity.name).join(', '));
  const count = answer.paths.length;
  const lines =
    count === 0
      ? [`No path of at most ${maxHops} hops links ${from ?? ''} to ${to ?? ''}.`]
      : [
          `${from ?? ''} is linked to ${to ?? ''} by ${count} ${count === 1 ? 'path' : 'paths'} of at most ${maxHops} hops:`,
        ];
  for (const [at, path] of answer.paths.entries()) {
    lines.push(
      '',
      `${at + 1}. ${[path.hops[0]?.from, ...path.hops.map((hop) => hop.to)].map((one) => one?.name ?? '').join(' — ')}`,
    );
    for (const hop of path.hops) lines.push(...describeHop(ontology, hop, claims));
  }
  lines.push('', honesty(answer));
  return lines;
}

/** A hop's links in plain words, those that rest on the same sentence together over one quote. */
function describeHop(
  ontology: Ontology,
  hop: Hop,
  claims: ReadonlyMap<string, readonly StatedClaim[]>,
): readonly string[] {
  const bySentence = new Map<string, { readonly phrases: string[]; readonly claim: StatedClaim }>();
  for (const relation of hop.relations) {
    const claim = claims.get(relation.id)?.[0];
    if (claim === undefined) continue;
    const sentence = `${claim.article.id}:${claim.start}`;
    const phrase = phraseHop(ontology, hop, relation);
    const group = bySentence.get(sentence);
    if (group === undefined) bySentence.set(sentence, { phrases: [phrase], claim });
    else group.phrases.push(phrase);
  }
  return [...bySentence.values()].flatMap(({ phrases, claim }) => [
    ...phrases.map((phrase) => `   ${phrase}`),
    `      “${claim.quote.replace(/\s+/g, ' ')}”`,
    `      ${source(claim)}`,
  ]);
}

function source(claim: StatedClaim): string {
  const { article } = claim;
  const said = claim.claimant === null ? '' : `, according to ${claim.claimant.name}`;
  return `— ${[article.publisher ?? article.title ?? article.url ?? article.id, article.publishedAt].filter(Boolean).join(', ')}${said}`;
}

function honesty(answer: AnsweredPathQuestion): string {
  const effort = `${answer.entitiesSeen} entities and ${answer.linksRead} links seen in ${answer.milliseconds} ms`;
  const hubs =
    answer.hubsNotCrossed.length === 0
      ? ''
      : ` Not crossed, for having too many links: ${answer.hubsNotCrossed.map((hub) => hub.name).join(', ')}.`;
  const reasons = {
    PAGE: 'there are more; ask for them with --first',
    BUDGET: 'too many links to read',
    DEADLINE: 'time was up',
  };
  return answer.cutBy === null
    ? `These are all (${effort}).${hubs}`
    : `These may not be all: ${reasons[answer.cutBy]} (${effort}).${hubs}`;
}
