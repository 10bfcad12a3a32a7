// A page of articles, the newest first, those without a date last; `after` holds the sort key of the last one before the page.
MATCH (a:Article)
WITH a, coalesce(a.publishedAt, '') AS published
WHERE $after IS NULL OR published < $after.published OR (published = $after.published AND a.id > $after.id)
RETURN a { .id, .title, .url, .publisher, .author, .language, .publishedAt, .contentHash, .loadedAt, .revision } AS article
ORDER BY published DESC, a.id
LIMIT toInteger($limit)
