// What is kept of what the claims of links say together.
UNWIND $relations AS relation
MATCH (e:RelationEvidence {relation: relation})
RETURN e { .* } AS evidence
