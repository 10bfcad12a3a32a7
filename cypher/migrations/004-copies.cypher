// Articles that may print the same text are found by the keys that their likeness puts them under.
CREATE FULLTEXT INDEX article_bands IF NOT EXISTS FOR (a:Article) ON EACH [a.textBands]
  OPTIONS { indexConfig: { `fulltext.analyzer`: 'whitespace' } };
