// Notes that a review does not stand any more.
MATCH (r:Review {id: $id})
SET r.undoneAt = $at, r.undoneBy = $by, r.undoneWhy = $why
