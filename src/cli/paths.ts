import { answerPathQuestion, type AnsweredPathQuestion } from '../answers/answer-path-question.ts';
import { noWishes } from '../answers/path-request.ts';
import type { Ontology } from '../claims/ontology.ts';
import type { Config } from '../config.ts';
import { listClaimsOfRelations } from '../neo4j/claim-reader.ts';
import { linkSources } from '../paths/link-sources.ts';
import { pathDefaults } from '../paths/path-defaults.ts';
import type { Hop, LiftableConstraint, Path } from '../read-model/path.ts';
import { phraseHop, phrasePath } from '../read-model/phrase.ts';
import type { StatedClaim } from '../read-model/stated-claim.ts';
import { countOf } from './count-of.ts';
import { entityReference } from './entity-argument.ts';
import { nameArticles } from './name-articles.ts';
import type { Output } from './output.ts';
import { withGraph } from './with-graph.ts';

export interface PathsCommand {
  readonly from: string;
  readonly to: string;
  readonly maxHops?: number;
  readonly first?: number;
}

/** Prints how two entities are linked, each hop with its sentence. Returns 0, or 2 when no path was found. */
export function runPaths(config: Config, command: PathsCommand, output: Output): Promise<number> {
  return withGraph(config, output, async (database, ontology) => {
    const defaults = pathDefaults(ontology);
    const ask = () =>
      answerPathQuestion(
        { database, ontology, sources: linkSources(database, ontology, null), defaults, deadline: config.pathDeadline },
        {
          from: [entityReference(command.from)],
          to: [entityReference(command.to)],
          maxHops: command.maxHops ?? null,
          where: noWishes,
          order: null,
          first: command.first ?? null,
          after: null,
          // Shown only where there is no path.
          findHubs: false,
        },
      );
    const first = await ask();
    // A database that was started for this question plans and reads everything for the first time.
    const answer = first.paths.length === 0 && first.cutBy === 'DEADLINE' ? await ask() : first;
    const relations = answer.paths.flatMap((path) => path.hops.flatMap((hop) => hop.relations.map(({ id }) => id)));
    const claims = await listClaimsOfRelations(database, relations, 1);
    const named = [...claims.values()].flat().map(({ article }) => article);
    const evidence = { claims, names: await nameArticles(database, named) };
    for (const line of describeAnswer(ontology, answer, evidence, command.maxHops ?? defaults.maxHops))
      output.print(line);
    return answer.paths.length > 0 ? 0 : 2;
  });
}

/** What hops rest on. */
interface Evidence {
  /** By link. */
  readonly claims: ReadonlyMap<string, readonly StatedClaim[]>;
  /** What a reader knows articles by, by id. */
  readonly names: ReadonlyMap<string, string>;
}

function describeAnswer(
  ontology: Ontology,
  answer: AnsweredPathQuestion,
  evidence: Evidence,
  maxHops: number,
): readonly string[] {
  const [from, to] = [answer.from, answer.to].map((end) => end.map((entity) => entity.name).join(', '));
  const count = answer.paths.length;
  const lines =
    count === 0
      ? [absence(answer, `of at most ${maxHops} hops`, `${from ?? ''} to ${to ?? ''}`)]
      : [
          `${from ?? ''} is linked to ${to ?? ''} by ${count} ${count === 1 ? 'path' : 'paths'} of at most ${maxHops} hops:`,
        ];
  for (const [at, path] of answer.paths.entries()) {
    lines.push(
      '',
      `${at + 1}. ${[path.hops[0]?.from, ...path.hops.map((hop) => hop.to)].map((one) => one?.name ?? '').join(' — ')}`,
    );
    for (const hop of path.hops) lines.push(...describeHop(ontology, hop, evidence));
  }
  lines.push('', ...(count === 0 ? describeAbsence(ontology, answer) : [honesty(answer, maxHops)]));
  return lines;
}

/** A hop's links in plain words, those that rest on the same sentence together over one quote. */
function describeHop(ontology: Ontology, hop: Hop, { claims, names }: Evidence): readonly string[] {
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
    `      ${source(claim, names)}`,
  ]);
}

function source(claim: StatedClaim, names: Evidence['names']): string {
  const { article } = claim;
  const said = claim.claimant === null ? '' : `, according to ${claim.claimant.name}`;
  return `— ${[article.publisher ?? names.get(article.id), article.publishedAt].filter(Boolean).join(', ')}${said}`;
}

/** Whether there is no path, or only none was found before the search was cut short. */
function absence({ cutBy }: AnsweredPathQuestion, length: string, ends: string): string {
  if (cutBy === null || cutBy === 'HOPS') return `No path ${length} links ${ends}.`;
  const why =
    cutBy === 'DEADLINE'
      ? 'time was up. A database that was just started is slow at first: ask again, or raise THROUGHLINE_PATH_DEADLINE'
      : 'there are too many links to read';
  return `No path ${length} from ${ends} was found, and there may be one: ${why}.`;
}

function honesty(answer: AnsweredPathQuestion, maxHops: number): string {
  const effort = `${countOf(answer.linksRead, 'link')} read in ${answer.milliseconds} ms`;
  const reasons = {
    PAGE: 'there may be more; ask for them with --first',
    BUDGET: 'too many links to read',
    DEADLINE: 'time was up',
  };
  return answer.cutBy === null || answer.cutBy === 'HOPS'
    ? `These are all the paths of at most ${maxHops} hops (${effort}).`
    : `These may not be all: ${reasons[answer.cutBy]} (${effort}).`;
}

/** What this command leaves out without being asked, as docs/paths.md has it. */
const usual: Readonly<Partial<Record<LiftableConstraint, string>>> = {
  TYPES: 'counting that two are of one state or place',
  STATUSES: 'counting what is denied, planned or hypothetical',
  THROUGH: 'through an offence',
  HUBS: 'through hubs',
};

/** How a constraint of this command is lifted for a path. */
function liftWords(constraint: LiftableConstraint, { hops }: Path): string {
  return constraint === 'MAX_HOPS' ? `with --max-hops ${hops.length}` : (usual[constraint] ?? `without ${constraint}`);
}

/** What to try when there is no path. */
function describeAbsence(ontology: Ontology, answer: AnsweredPathQuestion): readonly string[] {
  const reached = `The search reached ${countOf(answer.reachedFrom, 'entity', 'entities')} from one end and ${answer.reachedTo} from the other.`;
  const hubs = answer.hubsNotCrossed.map((hub) => hub.name).join(', ');
  const ways = (answer.absence?.relaxations ?? []).map(
    ({ constraint, path }) => `  ${liftWords(constraint, path)}: ${phrasePath(ontology, path)}`,
  );
  return [
    reached,
    ...(hubs === '' ? [] : [`Not crossed, for having too many links: ${hubs}.`]),
    ...(ways.length === 0 ? [] : ['There would be a path', ...ways]),
  ];
}
