// Notes that a decision does not stand any more.
MATCH (d:Decision {id: $id})
SET d.undoneAt = $at, d.undoneBy = $by, d.undoneWhy = $why
