// The keys under which the mentions that the graph has already were resolved.
UNWIND $ids AS id
MATCH (m:Mention {id: id})
RETURN id, m.key AS key
