// Takes the locks of articles in the order given, making those that are new, and tells what they held before; every writer gives them sorted by id.
UNWIND $ids AS id
MERGE (a:Article {id: id})
SET a.lock = true
REMOVE a.lock
RETURN id, a.contentHash AS contentHash, toInteger(coalesce(a.revision, 0)) AS revision
