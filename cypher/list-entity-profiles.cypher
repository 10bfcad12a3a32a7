// What entities are called and how many links they have, as it is stored and as counted.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, e.name AS name, e.ownName AS ownName, e.aliases AS aliases, e.iso3166 AS iso3166, e.wikidata AS wikidata,
       e.degree AS degree, COUNT { (e)-[r:RELATION]-() } AS counted
