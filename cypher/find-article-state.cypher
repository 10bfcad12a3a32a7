// Whether the graph has an article, and since when it is retracted.
MATCH (a:Article {id: $article})
RETURN a.retractedAt AS retractedAt
