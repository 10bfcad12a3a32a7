// Forgets what the claims of links said together.
UNWIND $relations AS relation
MATCH (e:RelationEvidence {relation: relation})
DELETE e
