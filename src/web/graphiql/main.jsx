import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { tokenOfTab } from '../explore/api/token.ts';

/** Every example of `schema/examples`, in the order of their file names, as the editor's first tabs. */
const examples = import.meta.glob('../../../schema/examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const tabs = Object.keys(examples)
  .sort()
  .map((path) => ({ query: examples[path] }));

/** A question that the explore page hands over behind the # of the address, as a tab of its own before the examples. */
const handed = new URLSearchParams(location.hash.slice(1));
const query = handed.get('query');
const shown = query === null ? {} : { initialQuery: query, initialVariables: handed.get('variables') ?? '' };

/** The token that the explore page was given in this tab; the Headers pane goes before it. */
const token = tokenOfTab();
const headers = token === null ? {} : { authorization: `Bearer ${token}` };

createRoot(document.getElementById('root')).render(
  <GraphiQL
    fetcher={createGraphiQLFetcher({ url: '/graphql', headers })}
    defaultTabs={tabs}
    defaultEditorToolsVisibility={query !== null}
    {...shown}
    shouldPersistHeaders={false}
  >
    <GraphiQL.Logo>
      <a className="throughline-home" href="/">
        ← Throughline
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
