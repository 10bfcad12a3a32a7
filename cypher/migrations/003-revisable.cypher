// What people decide is found by id and by what it is about; a counter and a log tell what has changed among the links.
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (d:Decision) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT review_id IF NOT EXISTS FOR (r:Review) REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT graph_version_name IF NOT EXISTS FOR (v:GraphVersion) REQUIRE v.name IS UNIQUE;
CREATE CONSTRAINT relation_change_version IF NOT EXISTS FOR (c:RelationChange) REQUIRE c.version IS UNIQUE;
CREATE INDEX mention_split IF NOT EXISTS FOR (m:Mention) ON (m.splitTo);
CREATE INDEX review_article IF NOT EXISTS FOR (r:Review) ON (r.article);
MERGE (v:GraphVersion {name: 'relations'}) ON CREATE SET v.version = 0;
MERGE (v:GraphVersion {name: 'decisions'}) ON CREATE SET v.version = 0;
