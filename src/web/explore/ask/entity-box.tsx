import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import type { Reference } from '../../../export/question.ts';
import { suggestDocument, type DrawnEntity, type SuggestAnswer } from '../api/documents.ts';
import { askService } from '../api/ask-service.ts';
import { EntityMark } from '../parts/entity-mark.tsx';
import { counted, typeWord } from '../parts/words.ts';

/** What somebody has put into a box: the words, and the entity when one was picked. */
export interface Chosen {
  readonly words: string;
  readonly reference: Reference | null;
}

/** A box that suggests entities while somebody types: a combobox as WAI-ARIA describes it. */
export function EntityBox(props: {
  readonly label: string;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
  readonly placeholder?: string;
}) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const [found, setFound] = useState<{ readonly words: string; readonly entities: readonly DrawnEntity[] } | null>(
    null,
  );
  const { words } = props.chosen;

  useEffect(() => {
    if (!open || words.trim() === '') return undefined;
    const controller = new AbortController();
    // A search for every letter of a quick typist would only be thrown away.
    const timer = setTimeout(() => {
      askService<SuggestAnswer>(suggestDocument, { search: words }, controller.signal).then(
        (answer) => {
          setFound({ words, entities: answer.entities.edges.map(({ node }) => node) });
          setAt(-1);
        },
        () => {
          if (!controller.signal.aborted) setFound(null);
        },
      );
    }, 120);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [words, open]);

  const suggestions = open && words.trim() !== '' ? (found?.entities ?? []) : [];
  const isNone = open && words.trim() !== '' && found?.words === words && found.entities.length === 0;
  const choose = (entity: DrawnEntity) => {
    props.onChoose({ words: entity.name, reference: { id: entity.id } });
    setOpen(false);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const count = suggestions.length;
      if (count > 0) setAt((at + (event.key === 'ArrowDown' ? 1 : count - (at < 0 ? 0 : 1)) + count) % count);
    } else if (event.key === 'Enter') {
      const picked = suggestions[at];
      if (picked === undefined) return;
      event.preventDefault();
      choose(picked);
    } else if (event.key === 'Escape') setOpen(false);
  };

  return (
    <div className="entity-box">
      <label htmlFor={`${id}-input`}>{props.label}</label>
      <input
        id={`${id}-input`}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={props.placeholder}
        aria-expanded={suggestions.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(at >= 0 && suggestions.length > 0 ? { 'aria-activedescendant': `${id}-${at}` } : {})}
        value={words}
        onChange={(event) => {
          const typed = event.target.value;
          props.onChoose({ words: typed, reference: typed.trim() === '' ? null : { name: typed.trim() } });
          setOpen(true);
        }}
        onKeyDown={onKey}
        onBlur={() => {
          setOpen(false);
        }}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={`Suggestions: ${props.label}`} hidden={suggestions.length === 0}>
        {suggestions.map((entity, nth) => (
          <li
            key={entity.id}
            id={`${id}-${nth}`}
            role="option"
            aria-selected={nth === at}
            onMouseDown={(event) => {
              // The box must not lose the focus before the choice is made.
              event.preventDefault();
              choose(entity);
            }}
          >
            <EntityMark type={entity.type} />
            <span className="suggestion-name">{entity.name}</span>
            <span className="suggestion-kind">
              {typeWord(entity.type)}, {counted(entity.degree, 'link')}
            </span>
          </li>
        ))}
      </ul>
      {isNone ? (
        <p className="box-note" role="status">
          No name begins like that.
        </p>
      ) : null}
    </div>
  );
}
