// The texts of articles.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN id, a.text AS text
