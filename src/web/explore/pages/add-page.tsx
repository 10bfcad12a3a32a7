import { useState, type DragEvent, type SyntheticEvent } from 'react';
import { articleOfFile } from '../add/file-text.ts';
import { ReadingList } from '../add/reading-list.tsx';
import { useReading, type ArticleInput } from '../add/use-reading.ts';

/** Adds articles: pasted, dropped or by address; each is read at once, and what was found can be looked over. */
export function AddPage() {
  const [text, setText] = useState('');
  const [url, setUrl] = useState('');
  const [publisher, setPublisher] = useState('');
  const [publishedAt, setPublishedAt] = useState('');
  const reading = useReading();
  const [isOver, setOver] = useState(false);
  const known = () => ({ ...(publisher === '' ? {} : { publisher }), ...(publishedAt === '' ? {} : { publishedAt }) });

  const readFiles = (files: readonly File[]) => {
    const particulars = known();
    reading.read(
      files.map((file) => ({
        name: file.name,
        input: async () => ({ ...particulars, ...(await articleOfFile(file)) }),
      })),
    );
  };
  const readOne = (name: string, input: ArticleInput) => {
    reading.read([{ name, input: () => Promise.resolve({ ...known(), ...input }) }]);
  };
  const paste = (event: SyntheticEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    readOne(text.trim().split('\n', 1)[0]?.slice(0, 80) ?? 'Pasted text', { text });
    setText('');
  };
  const fetchUrl = (event: SyntheticEvent) => {
    event.preventDefault();
    if (url.trim() === '') return;
    readOne(url.trim(), { url: url.trim() });
    setUrl('');
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    readFiles([...event.dataTransfer.files]);
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
                  readFiles([...(event.target.files ?? [])]);
                  // The same files may be chosen again after they were put right.
                  event.target.value = '';
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
      <ReadingList reading={reading} />
    </div>
  );
}
