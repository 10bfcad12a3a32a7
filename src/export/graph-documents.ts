/** The GraphQL fragments that answer a `DrawnGraph`; used by the explore page and by the exports alike. */
export const graphFragments = `
fragment EntityParts on Entity {
  id
  type
  name
  aliases
  degree
  iso3166
  wikidata
}
fragment ClaimParts on Claim {
  id
  status
  quote
  start
  end
  from
  to
  confidence
  derived
  claimant { id name }
  qualifiers { role place offence term kinship }
  article { id title publisher publishedAt url }
}
fragment LinkParts on Relation {
  id
  type
  sentence
  statuses
  confidence
  sourceCount
  articleCount
  claimCount
  publishers
  firstReported
  lastReported
  validFrom
  validTo
  subject { id }
  object { id }
  claims(first: 5) { ...ClaimParts }
}`;

/** Asks how two entities, or two groups, are linked, and for the graph of the answer alone. */
export const pathsGraphDocument = `query DrawPaths($from: [EntityRef!]!, $to: [EntityRef!]!, $maxHops: Int, $order: PathOrder, $first: Int, $where: PathFilter) {
  paths(from: $from, to: $to, maxHops: $maxHops, order: $order, first: $first, where: $where) {
    graph {
      nodes { ...EntityParts }
      edges { ...LinkParts }
    }
  }
}
${graphFragments}`;

/** Asks for the smallest graph that ties several entities together. */
export const connectGraphDocument = `query DrawConnection($entities: [EntityRef!]!, $maxHops: Int, $order: PathOrder, $where: PathFilter) {
  connect(entities: $entities, maxHops: $maxHops, order: $order, where: $where) {
    graph {
      nodes { ...EntityParts }
      edges { ...LinkParts }
    }
  }
}
${graphFragments}`;
