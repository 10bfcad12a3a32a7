// The hashes of articles as the graph has them.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN id, a.contentHash AS contentHash
