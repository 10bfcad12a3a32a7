import { useState, type DragEvent, type SyntheticEvent } from 'react';
import { askService } from '../api/ask-service.ts';
import { loadDocument, type LoadAnswer } from '../api/documents.ts';
import { SiteLink } from '../parts/site-link.tsx';
import { counted } from '../parts/words.ts';

type Input = Readonly<Partial<Record<'text' | 'html' | 'url' | 'title' | 'publisher' | 'publishedAt', string>>>;

/** One article that was given, and what has become of it. */
interface Item {
  readonly name: string;
  readonly outcome:
    | { readonly state: 'reading' }
    | { readonly state: 'read'; readonly loaded: LoadAnswer['loadArticle'] }
    | { readonly state: 'failed'; readonly message: string };
}

/** Adds articles: pasted, dropped or by address; each is read at once, and what was found can be looked over. */
export function AddPage() {
  const [text, setText] = useState('');
  const [url, setUrl] = useState('');
  const [publisher, setPublisher] = useState('');
  const [publishedAt, setPublishedAt] = useState('');
  const [items, setItems] = useState<readonly Item[]>([]);
  const [isOver, setOver] = useState(false);
  const known = () => ({ ...(publisher === '' ? {} : { publisher }), ...(publishedAt === '' ? {} : { publishedAt }) });

  const load = async (name: string, input: Input) => {
    const item: Item = { name, outcome: { state: 'reading' } };
    const settle = (outcome: Item['outcome']) => {
      setItems((all) => all.map((each) => (each === item ? { name, outcome } : each)));
    };
    setItems((all) => [item, ...all]);
    try {
      const { loadArticle } = await askService<LoadAnswer>(loadDocument, { input });
      settle({ state: 'read', loaded: loadArticle });
    } catch (problem) {
      settle({ state: 'failed', message: problem instanceof Error ? problem.message : String(problem) });
    }
  };
  const loadFiles = async (files: readonly File[]) => {
    for (const file of files) {
      const content = await file.text();
      await load(file.name, { ...known(), ...(/\.html?$/i.test(file.name) ? { html: content } : { text: content }) });
    }
  };
  const paste = (event: SyntheticEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    void load(text.trim().split('\n', 1)[0]?.slice(0, 80) ?? 'Pasted text', { ...known(), text });
    setText('');
  };
  const fetchUrl = (event: SyntheticEvent) => {
    event.preventDefault();
    if (url.trim() === '') return;
    void load(url.trim(), { ...known(), url: url.trim() });
    setUrl('');
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void loadFiles([...event.dataTransfer.files]);
  };

  return (
    <div className="add">
      <h1>Add articles</h1>
      <p className="lead">Each is read at once. The same text twice changes nothing.</p>
      <div
        className={isOver ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => {
          setOver(false);
        }}
        onDrop={drop}
      >
        <form onSubmit={paste}>
          <label htmlFor="add-text">Paste a text, or drop files here (text or HTML)</label>
          <textarea
            id="add-text"
            rows={9}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
            }}
            placeholder="Headline on the first line, then the story."
          />
          <div className="add-row">
            <label>
              Publisher
              <input
                type="text"
                value={publisher}
                onChange={(event) => {
                  setPublisher(event.target.value);
                }}
              />
            </label>
            <label>
              Published on
              <input
                type="text"
                placeholder="2020-06-21"
                value={publishedAt}
                onChange={(event) => {
                  setPublishedAt(event.target.value);
                }}
              />
            </label>
            <label className="file">
              Choose files
              <input
                type="file"
                multiple
                accept=".txt,.md,.html,.htm,text/*"
                onChange={(event) => {
                  void loadFiles([...(event.target.files ?? [])]);
                }}
              />
            </label>
            <button type="submit" className="primary">
              Read it
            </button>
          </div>
        </form>
        <form onSubmit={fetchUrl} className="add-row">
          <label className="wide">
            Or the address of a page
            <input
              type="url"
              placeholder="https://"
              value={url}
              onChange={(event) => {
                setUrl(event.target.value);
              }}
            />
          </label>
          <button type="submit">Fetch and read it</button>
        </form>
      </div>
      <ol className="loaded" aria-live="polite">
        {items.map((item, at) => (
          <li key={items.length - at} className={item.outcome.state}>
            <strong>{item.name}</strong>
            <Outcome item={item} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Outcome(props: { readonly item: Item }) {
  const { outcome } = props.item;
  if (outcome.state === 'reading') return <p>Reading …</p>;
  if (outcome.state === 'failed') return <p className="failure-words">{outcome.message}</p>;
  const { loaded } = outcome;
  const done = loaded.revised
    ? 'It replaced an earlier text.'
    : loaded.created
      ? `${counted(loaded.claimCount, 'statement')} about ${counted(loaded.mentionCount, 'entity', 'entities')}.`
      : 'It was here already.';
  return (
    <p>
      {done} {loaded.notices.join(' ')}{' '}
      <SiteLink to={`/article/${encodeURIComponent(loaded.article.id)}`}>Look over what was read</SiteLink>
    </p>
  );
}
