import { useEffect, useState, type SyntheticEvent } from 'react';
import { keepToken, onTokenWanted } from '../api/token.ts';

/** Asks for a token once the service does, and begins anew with it. */
export function TokenBar() {
  const [isWanted, setWanted] = useState(false);
  const [token, setToken] = useState('');
  useEffect(
    () =>
      onTokenWanted(() => {
        setWanted(true);
      }),
    [],
  );
  if (!isWanted) return null;
  const use = (event: SyntheticEvent) => {
    event.preventDefault();
    if (token.trim() === '') return;
    keepToken(token.trim());
    location.reload();
  };
  return (
    <form className="token-bar" onSubmit={use} role="alert">
      <label htmlFor="token">This service asks who you are. Your token, from whoever runs it:</label>
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
  );
}
