// Writes what entities are called and known by elsewhere.
UNWIND $profiles AS row
MATCH (e:Entity {id: row.id})
SET e.name = row.name, e.ownName = row.ownName, e.aliases = row.aliases, e.iso3166 = row.iso3166, e.wikidata = row.wikidata
