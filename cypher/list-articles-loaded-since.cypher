// Articles that stand and were loaded at an instant or later, the earliest first.
MATCH (a:Article)
WHERE a.loadedAt >= $since AND a.retractedAt IS NULL
RETURN a { .id, .title, .url, .publisher, .author, .language, .publishedAt, .contentHash, .loadedAt, .revision, .retractedAt } AS article
ORDER BY a.loadedAt, a.id
LIMIT toInteger($limit)
