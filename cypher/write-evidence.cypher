// Keeps what the claims of links say together.
UNWIND $evidence AS row
MERGE (e:RelationEvidence {relation: row.relation})
SET e = row
