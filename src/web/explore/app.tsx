import { useEffect } from 'react';
import { vocabularyDocument, type VocabularyAnswer } from './api/documents.ts';
import { latestOf, useAnswer } from './api/use-answer.ts';
import { chooseTheme, useDark } from './look/use-dark.ts';
import { AddPage } from './pages/add-page.tsx';
import { ArticlePage } from './pages/article-page.tsx';
import { AskPage } from './pages/ask-page.tsx';
import { EntityPage } from './pages/entity-page.tsx';
import { SiteLink } from './parts/site-link.tsx';
import { Empty } from './parts/states.tsx';
import { TokenBar } from './parts/token-bar.tsx';
import { useRoute } from './router.ts';

/** The whole of the explore page. */
export function App() {
  const route = useRoute();
  const dark = useDark();
  const vocabulary = useAnswer<VocabularyAnswer>(vocabularyDocument, {});
  const known = latestOf(vocabulary);
  const linkTypes = known?.relationTypes ?? [];
  useEffect(() => {
    if (route.page === 'ask') document.title = 'Throughline: who is linked to whom';
  }, [route.page]);
  return (
    <>
      <a className="skip" href="#content">
        To the content
      </a>
      <header className="masthead">
        <SiteLink to="/" className="wordmark">
          Throughline
        </SiteLink>
        <nav aria-label="Pages">
          <SiteLink to="/" current={route.page === 'ask'}>
            Ask
          </SiteLink>
          <SiteLink to="/add" current={route.page === 'add'}>
            Add articles
          </SiteLink>
          <a href="/graphql">GraphiQL</a>
          <button
            type="button"
            className="theme"
            aria-label={dark ? 'Use light colours' : 'Use dark colours'}
            onClick={() => {
              chooseTheme(dark ? 'light' : 'dark');
            }}
          >
            {dark ? '☀' : '☾'}
          </button>
        </nav>
      </header>
      <TokenBar />
      <main id="content" className={`page-${route.page}`}>
        {route.page === 'ask' ? <AskPage parameters={route.parameters} vocabulary={known} /> : null}
        {route.page === 'entity' ? <EntityPage key={route.id} id={route.id} linkTypes={linkTypes} /> : null}
        {route.page === 'article' ? (
          <ArticlePage key={route.id} id={route.id} claim={route.claim} linkTypes={linkTypes} />
        ) : null}
        {route.page === 'add' ? <AddPage /> : null}
        {route.page === 'nowhere' ? (
          <Empty title="There is no page at this address.">
            <p>
              <SiteLink to="/">Ask who is linked to whom</SiteLink>
            </p>
          </Empty>
        ) : null}
      </main>
    </>
  );
}
