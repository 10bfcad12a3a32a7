// What has been loaded last is found without looking at every article.
CREATE INDEX article_loaded IF NOT EXISTS FOR (a:Article) ON (a.loadedAt);
