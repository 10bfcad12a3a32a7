import { useState, type SyntheticEvent } from 'react';
import type { Signature } from '../api/decisions.ts';
import { useToken } from '../api/token.ts';

/**
 * Asks who decides and why, which every decision keeps; the name is remembered for the next one. Of somebody with a token the
 * service knows the name, and takes no other.
 */
export function SignForm(props: { readonly action: string; readonly onSign: (signature: Signature) => Promise<void> }) {
  const isKnown = useToken() !== null;
  const [by, setBy] = useState(remembered);
  const [why, setWhy] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const sign = (event: SyntheticEvent) => {
    event.preventDefault();
    if ((!isKnown && by.trim() === '') || why.trim() === '') {
      setProblem(isKnown ? 'Say why: colleagues will ask.' : 'Say who you are and why: colleagues will ask.');
      return;
    }
    if (!isKnown) remember(by.trim());
    props.onSign(isKnown ? { why: why.trim() } : { by: by.trim(), why: why.trim() }).catch((thrown: unknown) => {
      setProblem(thrown instanceof Error ? thrown.message : String(thrown));
    });
  };
  return (
    <form className="sign" onSubmit={sign}>
      {isKnown ? null : (
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
      )}
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

function remember(name: string): void {
  try {
    localStorage.setItem('throughline-name', name);
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

function remembered(): string {
  try {
    return localStorage.getItem('throughline-name') ?? '';
  } catch {
    return '';
  }
}
