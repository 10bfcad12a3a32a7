import type { DrawnEntity, LinkType, StatedClaim } from '../api/documents.ts';
import { linkWord, statusWord } from '../parts/words.ts';

/** What a claim should say, in full; dates as somebody types them. */
export interface Corrected {
  readonly subject: string;
  readonly type: string;
  readonly object: string;
  readonly status: string;
  readonly from: string;
  readonly to: string;
}

const statuses = ['ASSERTED', 'ALLEGED', 'DENIED', 'PLANNED', 'HYPOTHETICAL', 'NEGATED'];

/** What a claim says as it stands, to be changed. */
export function correctedOf(claim: StatedClaim): Corrected {
  const { subject, type, object, status, from, to } = claim;
  return { subject: subject.id, type, object: object.id, status, from: from ?? '', to: to ?? '' };
}

/** What differs from the claim, as the API takes it: a date that was emptied is null, nobody can tell it. */
export function correctionOf(claim: StatedClaim, corrected: Corrected): object {
  const before = correctedOf(claim);
  const plain = (['subject', 'type', 'object', 'status'] as const)
    .filter((field) => corrected[field] !== before[field])
    .map((field): [string, string] => [field, corrected[field]]);
  const dates = (['from', 'to'] as const)
    .filter((field) => corrected[field].trim() !== before[field])
    .map((field): [string, string | null] => [field, corrected[field].trim() === '' ? null : corrected[field].trim()]);
  return Object.fromEntries<string | null>([...plain, ...dates]);
}

/** The fields of a correction: who, what, whom, how firmly, and when. */
export function CorrectionFields(props: {
  readonly claim: StatedClaim;
  readonly mentioned: readonly DrawnEntity[];
  readonly linkTypes: readonly LinkType[];
  readonly corrected: Corrected;
  readonly onChange: (corrected: Corrected) => void;
}) {
  const { claim, corrected } = props;
  const entities = new Map([claim.subject, claim.object, ...props.mentioned].map((each) => [each.id, each]));
  const [subject, object] = [entities.get(corrected.subject)?.type, entities.get(corrected.object)?.type];
  // A claim of a type that its ends cannot have would be refused.
  const fitting = props.linkTypes.filter(
    (type) =>
      type.name === corrected.type ||
      (type.subject.includes(subject ?? '') && type.object.includes(object ?? '')) ||
      (type.symmetric && type.subject.includes(object ?? '') && type.object.includes(subject ?? '')),
  );
  const select = (
    label: string,
    field: 'subject' | 'type' | 'object' | 'status',
    options: readonly (readonly [string, string])[],
  ) => (
    <label className="field">
      {label}
      <select
        value={corrected[field]}
        onChange={(event) => {
          props.onChange({ ...corrected, [field]: event.target.value });
        }}
      >
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
  const date = (label: string, field: 'from' | 'to') => (
    <label className="field">
      {label}
      <input
        type="text"
        inputMode="numeric"
        placeholder="2018-12-01, 2018-12 or 2018"
        value={corrected[field]}
        onChange={(event) => {
          props.onChange({ ...corrected, [field]: event.target.value });
        }}
      />
    </label>
  );
  const named = [...entities.values()].map(({ id, name }) => [id, name] as const);
  return (
    <div className="correction">
      {select('Who', 'subject', named)}
      {select(
        'What',
        'type',
        fitting.map(({ name }) => [name, linkWord(name)] as const),
      )}
      {select('Whom', 'object', named)}
      {select(
        'How firmly',
        'status',
        statuses.map((status) => [status, statusWord(status)] as const),
      )}
      {date('From', 'from')}
      {date('Until (the same day for an event)', 'to')}
    </div>
  );
}
