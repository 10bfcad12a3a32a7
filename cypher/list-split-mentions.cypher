// Which of the mentions a split has moved, and to which entity.
UNWIND $ids AS id
MATCH (m:Mention {id: id})
WHERE m.splitTo IS NOT NULL
RETURN id, m.splitTo AS entity
