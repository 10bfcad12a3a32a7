import { useEffect, useState, type SyntheticEvent } from 'react';
import { keepToken, onTokenWanted, useToken } from '../api/token.ts';

/** Asks for a token once the service does, or for another where the one given is not good or may not do what was asked. */
export function TokenBar() {
  const known = useToken();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [token, setToken] = useState('');
  useEffect(() => onTokenWanted(setRefusal), []);
  if (refusal === null) return null;
  const use = (event: SyntheticEvent) => {
    event.preventDefault();
    if (token.trim() === '') return;
    setRefusal(null);
    setToken('');
    keepToken(token.trim());
  };
  return (
    <div role="alert">
      <form className="token-bar" onSubmit={use}>
        <label htmlFor="token">
          {known === null
            ? 'This service asks who you are. Your token, from whoever runs it:'
            : `${refusal} Give another token, from whoever runs this service:`}
        </label>
        <input
          id="token"
          type="password"
          autoComplete="off"
          value={token}
          onChange={(event) => {
            setToken(event.target.value);
          }}
        />
        <button type="submit" className="primary">
          Use it
        </button>
      </form>
    </div>
  );
}
