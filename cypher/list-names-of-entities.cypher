// Every way in which present articles name entities; `own` tells names that the entity was minted or split off for from those that a merge brought.
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:REFERS_TO]-(m:Mention)
WHERE EXISTS { (m)<-[:MENTIONS]-() }
RETURN DISTINCT id, m.name AS name, m.aliases AS aliases, m.iso3166 AS iso3166, m.wikidata AS wikidata,
       CASE WHEN m.splitTo IS NULL THEN coalesce(m.key = e.key, false) ELSE m.splitTo = e.id END AS own
