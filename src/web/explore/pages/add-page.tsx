import { useState, type DragEvent, type SyntheticEvent } from 'react';
import { articleOfFile } from '../add/file-text.ts';
import { ReadingList } from '../add/reading-list.tsx';
import { useReading, type ArticleInput } from '../add/use-reading.ts';
import { isDateWritten } from '../parts/written-date.ts';

/** Adds articles: pasted, dropped or by address; each is read at once, and what was found can be looked over. */
export function AddPage() {
  const [text, setText] = useState('');
  const [url, setUrl] = useState('');
  const [publisher, setPublisher] = useState('');
  const [publishedAt, setPublishedAt] = useState('');
  const reading = useReading();
  const [isOver, setOver] = useState(false);
  const isDateWrong = publishedAt.trim() !== '' && !isDateWritten(publishedAt.trim(), 'date');
  const known = () => ({
    ...(publisher === '' ? {} : { publisher }),
    ...(publishedAt.trim() === '' ? {} : { publishedAt: publishedAt.trim() }),
  });

  const readFiles = (files: readonly File[]) => {
    if (isDateWrong) return;
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
    if (text.trim() === '' || isDateWrong) return;
    readOne(text.trim().split('\n', 1)[0]?.slice(0, 80) ?? 'Pasted text', { text });
    setText('');
  };
  const fetchUrl = (event: SyntheticEvent) => {
    event.preventDefault();
    if (url.trim() === '' || isDateWrong) return;
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
      <fieldset className="add-known">
        <legend>What the articles do not say themselves, if you know it</legend>
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
            aria-invalid={isDateWrong}
            aria-describedby={isDateWrong ? 'add-date-note' : undefined}
            onChange={(event) => {
              setPublishedAt(event.target.value);
            }}
          />
        </label>
      </fieldset>
      {isDateWrong ? (
        <p className="form-note" id="add-date-note" role="status">
          “{publishedAt.trim()}” is no date: 2020, 2020-06 or 2020-06-21 is. Nothing is read until it is put right.
        </p>
      ) : null}
      <div className="add-ways">
        <form className="add-way" onSubmit={paste}>
          <h2>
            <label htmlFor="add-text">Paste a text</label>
          </h2>
          <textarea
            id="add-text"
            rows={10}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
            }}
            placeholder="Headline on the first line, then the story."
          />
          <button type="submit" className="primary">
            Read it
          </button>
        </form>
        <div
          className={isOver ? 'add-way drop over' : 'add-way drop'}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => {
            setOver(false);
          }}
          onDrop={drop}
        >
          <h2>Or give files</h2>
          <p>Drop them here, text or HTML, as many as you like. Each is one article.</p>
          <label className="file-button">
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
        </div>
        <form className="add-way" onSubmit={fetchUrl}>
          <h2>
            <label htmlFor="add-url">Or the address of a page</label>
          </h2>
          <input
            id="add-url"
            type="url"
            placeholder="https://"
            value={url}
            onChange={(event) => {
              setUrl(event.target.value);
            }}
          />
          <button type="submit">Fetch and read it</button>
        </form>
      </div>
      <ReadingList reading={reading} />
    </div>
  );
}
