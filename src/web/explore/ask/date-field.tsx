import { useState } from 'react';

/** A date at any precision, taken when somebody leaves the field or presses Enter. */
export function DateField(props: {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (date: string | undefined) => void;
}) {
  const [text, setText] = useState(props.value ?? '');
  const done = () => {
    const date = text.trim();
    if (date !== (props.value ?? '')) props.onChange(date === '' ? undefined : date);
  };
  return (
    <label className="field">
      {props.label}
      <input
        type="text"
        inputMode="numeric"
        placeholder="2018-12-01"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
        onBlur={done}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            done();
          }
        }}
      />
    </label>
  );
}
