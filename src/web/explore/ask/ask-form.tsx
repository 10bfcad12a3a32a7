import { useState, type SyntheticEvent } from 'react';
import type { Question } from '../../../export/question.ts';
import type { LinkType } from '../api/documents.ts';
import { EntityBox, type Chosen } from './entity-box.tsx';
import { RefinePanel } from './refine-panel.tsx';

const nobody: Chosen = { words: '', reference: null };

/** The question as it is being put: who, to whom, and what else must hold. */
export function AskForm(props: {
  readonly question: Question;
  readonly names: readonly string[];
  readonly linkTypes: readonly LinkType[];
  readonly publishers: readonly string[];
  /** Whether the constraints are open. */
  readonly isRefining: boolean;
  readonly onRefining: (isRefining: boolean) => void;
  readonly onAsk: (question: Question) => void;
}) {
  const { question } = props;
  const [boxes, setBoxes] = useState<readonly Chosen[]>(() => boxesOf(question, props.names));
  const [isIncomplete, setIncomplete] = useState(false);
  const setBox = (at: number, chosen: Chosen) => {
    setIncomplete(false);
    setBoxes(boxes.map((box, nth) => (nth === at ? chosen : box)));
  };
  const ask = (event: SyntheticEvent) => {
    event.preventDefault();
    const ends = boxes.flatMap(({ reference }) => reference ?? []);
    if (ends.length < 2) setIncomplete(true);
    else props.onAsk({ ...question, ends });
  };
  const isTwo = boxes.length === 2;
  return (
    <form className="ask" onSubmit={ask} role="search" aria-label="Ask how two or more are linked">
      <div className="boxes">
        <EntityBox
          label={isTwo ? 'How is' : 'How are'}
          placeholder="a person, body or state"
          chosen={boxes[0] ?? nobody}
          onChoose={(chosen) => {
            setBox(0, chosen);
          }}
        />
        {isTwo ? (
          <button
            type="button"
            className="swap"
            aria-label="Swap the two"
            title="Swap the two"
            onClick={() => {
              setBoxes(boxes.toReversed());
            }}
          >
            ⇄
          </button>
        ) : null}
        {boxes.slice(1).map((box, nth) => (
          <div className="more-box" key={nth}>
            <EntityBox
              label={isTwo ? 'linked to' : 'and'}
              placeholder="another"
              chosen={box}
              onChoose={(chosen) => {
                setBox(nth + 1, chosen);
              }}
            />
            {isTwo ? null : (
              <button
                type="button"
                className="remove"
                aria-label={`Remove ${box.words === '' ? 'this box' : box.words}`}
                onClick={() => {
                  setBoxes(boxes.filter((_, other) => other !== nth + 1));
                }}
              >
                ×
              </button>
            )}
          </div>
        ))}
        <button type="submit" className="primary">
          Show me
        </button>
      </div>
      {isIncomplete ? (
        <p className="form-note" role="alert">
          Name {boxes.length === 2 ? 'both' : 'at least two'}: type a few letters and pick from the list.
        </p>
      ) : null}
      <div className="ask-more">
        {boxes.length < 12 ? (
          <button
            type="button"
            className="quiet"
            onClick={() => {
              setBoxes([...boxes, nobody]);
            }}
          >
            + Add {isTwo ? 'a third' : 'another'}
          </button>
        ) : null}
        <RefinePanel
          question={question}
          linkTypes={props.linkTypes}
          publishers={props.publishers}
          isOpen={props.isRefining}
          onOpen={props.onRefining}
          onChange={(refined) => {
            const ends = boxes.flatMap(({ reference }) => reference ?? []);
            props.onAsk({ ...refined, ends: ends.length >= 2 ? ends : question.ends });
          }}
        />
      </div>
    </form>
  );
}

function boxesOf(question: Question, names: readonly string[]): readonly Chosen[] {
  const boxes = question.ends.map((end, at) => ({
    words: 'name' in end ? end.name : (names[at] ?? ''),
    reference: end,
  }));
  return [...boxes, nobody, nobody].slice(0, Math.max(2, boxes.length));
}
