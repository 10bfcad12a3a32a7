import { useState, type SyntheticEvent } from 'react';
import type { Signature } from '../api/decisions.ts';

/** Asks who decides and why, which every decision keeps; the name is remembered for the next one. */
export function SignForm(props: { readonly action: string; readonly onSign: (signature: Signature) => Promise<void> }) {
  const [by, setBy] = useState(remembered);
  const [why, setWhy] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const sign = (event: SyntheticEvent) => {
    event.preventDefault();
    if (by.trim() === '' || why.trim() === '') {
      setProblem('Say who you are and why: colleagues will ask.');
      return;
    }
    try {
      localStorage.setItem('throughline-name', by.trim());
    } catch {
      // A browser that keeps nothing asks again next time.
    }
    props.onSign({ by: by.trim(), why: why.trim() }).catch((thrown: unknown) => {
      setProblem(thrown instanceof Error ? thrown.message : String(thrown));
    });
  };
  return (
    <form className="sign" onSubmit={sign}>
      <label>
        Your name
        <input
          type="text"
          value={by}
          onChange={(event) => {
            setBy(event.target.value);
          }}
        />
      </label>
      <label>
        Why
        <input
          type="text"
          value={why}
          onChange={(event) => {
            setWhy(event.target.value);
          }}
        />
      </label>
      <button type="submit" className="primary">
        {props.action}
      </button>
      {problem === null ? null : (
        <p className="form-note" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}

function remembered(): string {
  try {
    return localStorage.getItem('throughline-name') ?? '';
  } catch {
    return '';
  }
}
