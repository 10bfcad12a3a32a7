// The splits that stand and move mentions, the earliest first.
UNWIND $mentions AS id
MATCH (:Mention {id: id})<-[:MOVES]-(d:Decision {kind: 'SPLIT'})
WHERE d.undoneAt IS NULL
RETURN id, d.other AS entity
ORDER BY d.seq
