// A page of the articles that pass a filter, in an order; `after` is the sort key of the last one before the page, when there is one. Dates are compared as text, to which "-99" is added to reach the end of a month or year.
MATCH (a:Article)
WHERE (size($list.publishers) = 0 OR toLower(a.publisher) IN $list.publishers)
  AND (size($list.languages) = 0 OR a.language IN $list.languages)
  AND all(word IN $list.words WHERE toLower(coalesce(a.title, '')) CONTAINS word)
  AND ($list.from = '' OR a.publishedAt + '-99' >= $list.from) AND ($list.until = '' OR a.publishedAt <= $list.until + '-99')
  AND $list.retracted IN ['', CASE WHEN a.retractedAt IS NULL THEN 'no' ELSE 'yes' END]
  AND all(id IN $list.entities WHERE EXISTS { (a)-[:MENTIONS]->(:Mention)-[:REFERS_TO]->(:Entity {id: id}) })
WITH a, CASE WHEN $list.order = 'LOADED' THEN a.loadedAt
             WHEN $list.ascending THEN coalesce(a.publishedAt, '~')
             ELSE coalesce(a.publishedAt, '') END AS key
WHERE NOT $after.paged OR (key = $after.key AND a.id > $after.id)
  OR CASE WHEN $list.ascending THEN key > $after.key ELSE key < $after.key END
RETURN a { .id, .title, .url, .publisher, .author, .language, .publishedAt, .contentHash, .loadedAt, .revision, .retractedAt } AS article, key
ORDER BY CASE WHEN $list.ascending THEN key END, CASE WHEN NOT $list.ascending THEN key END DESC, a.id
LIMIT toInteger($limit)
