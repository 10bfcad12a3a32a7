// The hash of an article's text as the graph has it.
MATCH (a:Article {id: $id})
RETURN a.contentHash AS contentHash
