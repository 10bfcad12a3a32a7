import { useId, useState } from 'react';
import { isDateWritten, type DateForm } from '../parts/written-date.ts';

const wanted: Readonly<Record<DateForm, string>> = {
  date: 'Write a date as 2018, 2018-12 or 2018-12-01.',
  day: 'Write a day as 2018-12-01.',
};

/** A date, taken when somebody leaves the field or presses Enter; what is none is not asked with, and said beside the field. */
export function DateField(props: {
  readonly label: string;
  readonly form: DateForm;
  readonly value: string | undefined;
  readonly onChange: (date: string | undefined) => void;
}) {
  const id = useId();
  const [text, setText] = useState(props.value ?? '');
  const [isWrong, setWrong] = useState(false);
  const done = () => {
    const date = text.trim();
    const isRight = date === '' || date === props.value || isDateWritten(date, props.form);
    setWrong(!isRight);
    if (isRight && date !== (props.value ?? '')) props.onChange(date === '' ? undefined : date);
  };
  return (
    <label className="field">
      {props.label}
      <input
        type="text"
        inputMode="numeric"
        placeholder="2018-12-01"
        aria-invalid={isWrong}
        aria-describedby={isWrong ? id : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setWrong(false);
        }}
        onBlur={done}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            done();
          }
        }}
      />
      {isWrong ? (
        <span className="form-note" id={id} role="alert">
          {wanted[props.form]}
        </span>
      ) : null}
    </label>
  );
}
