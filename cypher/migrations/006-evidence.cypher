// What the claims of much reported links say together, so that further claims need not be added to all of them.
CREATE CONSTRAINT relation_evidence IF NOT EXISTS FOR (e:RelationEvidence) REQUIRE e.relation IS UNIQUE;
CREATE INDEX article_source_group IF NOT EXISTS FOR (a:Article) ON (a.sourceGroup);
