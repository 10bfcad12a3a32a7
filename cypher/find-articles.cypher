// Articles by id.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a { .id, .title, .url, .publisher, .author, .language, .publishedAt, .contentHash, .loadedAt, .revision, .retractedAt } AS article
