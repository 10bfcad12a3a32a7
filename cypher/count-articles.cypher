// How many articles pass a filter.
MATCH (a:Article)
WHERE (size($list.publishers) = 0 OR toLower(a.publisher) IN $list.publishers)
  AND (size($list.languages) = 0 OR a.language IN $list.languages)
  AND all(word IN $list.words WHERE toLower(coalesce(a.title, '')) CONTAINS word)
  AND ($list.from = '' OR a.publishedAt + '-99' >= $list.from) AND ($list.until = '' OR a.publishedAt <= $list.until + '-99')
  AND $list.retracted IN ['', CASE WHEN a.retractedAt IS NULL THEN 'no' ELSE 'yes' END]
  AND all(id IN $list.entities WHERE EXISTS { (a)-[:MENTIONS]->(:Mention)-[:REFERS_TO]->(:Entity {id: id}) })
RETURN count(a) AS total
