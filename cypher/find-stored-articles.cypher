// What the graph has of articles: the hashes of their contents, and whether they were retracted.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN id, a.contentHash AS contentHash, a.retractedAt AS retractedAt, a.retractedBy AS retractedBy
