import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

/** Every example of `schema/examples`, in the order of their file names, as the editor's first tabs. */
const examples = import.meta.glob('../../../schema/examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const tabs = Object.keys(examples)
  .sort()
  .map((path) => ({ query: examples[path] }));

createRoot(document.getElementById('root')).render(
  <GraphiQL
    fetcher={createGraphiQLFetcher({ url: '/graphql' })}
    defaultTabs={tabs}
    defaultEditorToolsVisibility={false}
    shouldPersistHeaders={false}
  >
    <GraphiQL.Logo>
      <a className="throughline-home" href="/">
        Throughline
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
