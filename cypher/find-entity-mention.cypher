// A present mention by id, with its article.
MATCH (m:Mention {id: $id})<-[:MENTIONS]-(a:Article)
RETURN m.id AS id, m.name AS name, a.id AS article
