// Ties claims to the links that they support now.
UNWIND $claims AS row
MATCH (c:Claim {id: row.id})
SET c.relation = row.relation
