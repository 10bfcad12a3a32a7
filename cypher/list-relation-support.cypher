// The current claims behind links, each with its source.
UNWIND $relations AS relation
MATCH (c:Claim {relation: relation})<-[:STATES]-(a:Article)
WHERE c.retractedAt IS NULL
RETURN relation, c.status AS status, c.confidence AS confidence, a.id AS article, a.publisher AS publisher, a.sourceGroup AS sourceGroup,
       a.publishedAt AS publishedAt, c.from AS from, c.to AS to, c.recordedAt AS recordedAt
