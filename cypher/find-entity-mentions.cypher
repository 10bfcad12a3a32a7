// Present mentions by id, with their articles.
UNWIND $ids AS id
MATCH (m:Mention {id: id})<-[:MENTIONS]-(a:Article)
RETURN m.id AS id, m.name AS name, a.id AS article
