import type { Question, QuestionFilter } from '../../../export/question.ts';
import type { LinkType } from '../api/documents.ts';
import { counted, typeWord } from '../parts/words.ts';
import { Choice } from './choice.tsx';
import { DateField } from './date-field.tsx';
import { LinkWalks } from './link-walks.tsx';
import { PickedList } from './picked-list.tsx';
import { Slider } from './slider.tsx';
import { TimeSlider } from './time-slider.tsx';

/** The constraints of a path question in plain words; every change asks again. */
export function RefinePanel(props: {
  readonly question: Question;
  readonly linkTypes: readonly LinkType[];
  readonly publishers: readonly string[];
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onChange: (question: Question) => void;
}) {
  const { question, isOpen } = props;
  const { where } = question;
  const set = (change: { readonly [Field in keyof QuestionFilter]: QuestionFilter[Field] | undefined }) => {
    const entries = Object.entries({ ...where, ...change }).filter(([, value]) => value !== undefined);
    props.onChange({ ...question, where: Object.fromEntries(entries) });
  };
  const count = Object.keys(where).length + (question.maxHops === null ? 0 : 1) + (question.order === null ? 0 : 1);
  const ignored = new Set(where.ignorePublishers);
  return (
    <details
      className="refine"
      open={isOpen}
      onToggle={(event) => {
        props.onOpen(event.currentTarget.open);
      }}
    >
      <summary>Refine{count > 0 ? ` (${count})` : ''}</summary>
      <div className="refine-grid">
        <fieldset>
          <legend>How sure</legend>
          <Choice
            label="Confirmed only: leave out what is merely alleged"
            checked={where.statuses?.join() === 'ASSERTED'}
            onChange={(on) => {
              set({ statuses: on ? ['ASSERTED'] : undefined });
            }}
          />
          <Choice
            label="At least two independent sources for every link"
            checked={(where.minSources ?? 1) >= 2}
            onChange={(on) => {
              set({ minSources: on ? 2 : undefined });
            }}
          />
          <Slider
            label="Read with a confidence of at least"
            min={0}
            max={0.95}
            step={0.05}
            value={where.minConfidence ?? 0}
            words={(value) => `${Math.round(value * 100)} %`}
            onChange={(least) => {
              set({ minConfidence: least === 0 ? undefined : least });
            }}
          />
        </fieldset>
        <fieldset>
          <legend>How far</legend>
          <Slider
            label="At most"
            min={1}
            max={8}
            value={question.maxHops ?? 4}
            words={(value) => counted(value, 'step')}
            onChange={(most) => {
              props.onChange({ ...question, maxHops: most === 4 ? null : most });
            }}
          />
          <label className="field">
            First
            <select
              value={question.order ?? 'SHORTEST'}
              onChange={(event) => {
                props.onChange({ ...question, order: event.target.value === 'SHORTEST' ? null : event.target.value });
              }}
            >
              <option value="SHORTEST">the shortest</option>
              <option value="STRONGEST">the strongest</option>
              <option value="NEWEST">the newest</option>
            </select>
          </label>
          <Choice
            label="Pass through hubs, which are linked to nearly everybody"
            checked={where.crossHubs === true}
            onChange={(on) => {
              set({ crossHubs: on ? true : undefined });
            }}
          />
          <label className="field">
            A hub has more links than
            <input
              type="number"
              min="1"
              value={where.hubDegree ?? 1000}
              onChange={(event) => {
                const degree = Number(event.target.value);
                set({ hubDegree: degree === 1000 || degree < 1 ? undefined : degree });
              }}
            />
          </label>
        </fieldset>
        <fieldset>
          <legend>When</legend>
          {isOpen ? (
            <TimeSlider
              ends={question.ends}
              asOf={where.asOf}
              onChange={(asOf) => {
                set({ asOf, undated: asOf === undefined ? undefined : where.undated });
              }}
            />
          ) : null}
          <DateField
            key={where.asOf}
            label="As true on a day, in a month or a year"
            form="date"
            value={where.asOf}
            onChange={(asOf) => {
              set({ asOf, undated: asOf === undefined ? undefined : where.undated });
            }}
          />
          {where.asOf === undefined ? null : (
            <Choice
              label="Count links without a date"
              checked={where.undated !== false}
              onChange={(on) => {
                set({ undated: on ? undefined : false });
              }}
            />
          )}
          <DateField
            label="As known here on a day"
            form="day"
            value={where.knownAt}
            onChange={(knownAt) => {
              set({ knownAt });
            }}
          />
          <Choice
            label="Steps must follow one another in time"
            checked={where.chronological === true}
            onChange={(on) => {
              set({ chronological: on ? true : undefined });
            }}
          />
        </fieldset>
        <fieldset>
          <legend>By way of</legend>
          <PickedList
            label="Through"
            picked={where.via ?? []}
            onChange={(via) => {
              set({ via: via.length === 0 ? undefined : via });
            }}
          />
          <PickedList
            label="Avoiding"
            picked={where.avoid ?? []}
            onChange={(avoid) => {
              set({ avoid: avoid.length === 0 ? undefined : avoid });
            }}
          />
          <div className="through">
            {['Person', 'Organization', 'State', 'Place', 'Offence', 'Case'].map((type) => {
              const through = where.through ?? ['Person', 'Organization', 'State', 'Place', 'Case'];
              return (
                <Choice
                  key={type}
                  label={typeWord(type, 2)}
                  checked={through.includes(type)}
                  onChange={(on) => {
                    const next = on ? [...through, type] : through.filter((other) => other !== type);
                    set({ through: next.length === 5 && !next.includes('Offence') ? undefined : next });
                  }}
                />
              );
            })}
          </div>
        </fieldset>
        <fieldset>
          <legend>Whose word does not count</legend>
          <PickedList
            label="Ignore what this one claims"
            picked={where.ignoreClaimants ?? []}
            onChange={(list) => {
              set({ ignoreClaimants: list.length === 0 ? undefined : list });
            }}
          />
          {[...new Set([...props.publishers, ...ignored])].map((name) => (
            <Choice
              key={name}
              label={`Ignore ${name}`}
              checked={ignored.has(name)}
              onChange={(on) => {
                const next = on ? [...ignored, name] : [...ignored].filter((other) => other !== name);
                set({ ignorePublishers: next.length === 0 ? undefined : next });
              }}
            />
          ))}
        </fieldset>
        <LinkWalks linkTypes={props.linkTypes} where={where} onChange={set} />
      </div>
      {count === 0 ? null : (
        <button
          type="button"
          className="quiet"
          onClick={() => {
            props.onChange({ ...question, maxHops: null, order: null, where: {} });
          }}
        >
          Take all of this back
        </button>
      )}
    </details>
  );
}
