// Writes entities as they were exported.
UNWIND $records AS row
CREATE (e:Entity {id: row.id})
SET e:$(row.type), e.key = row.key, e.name = row.name, e.ownName = row.ownName, e.aliases = row.aliases,
    e.iso3166 = row.iso3166, e.wikidata = row.wikidata, e.degree = 0
