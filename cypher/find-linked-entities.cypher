// Entities by id that are not merged into others, as columns, and the version of the links.
OPTIONAL MATCH (v:GraphVersion {name: 'relations'})
WITH coalesce(v.version, 0) AS version
CALL () {
  MATCH (e:Entity)
  WHERE e.id IN $ids
  RETURN collect(e.id) AS id, collect([label IN labels(e) WHERE label <> 'Entity'][0]) AS type, collect(e.name) AS name,
         collect(coalesce(e.aliases, [])) AS aliases, collect(coalesce(e.iso3166, '')) AS iso3166,
         collect(coalesce(e.wikidata, '')) AS wikidata, collect(e.degree) AS degree
}
RETURN version, id, type, name, aliases, iso3166, wikidata, degree
