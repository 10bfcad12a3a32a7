import { useEffect, useState } from 'react';
import { askService } from './ask-service.ts';
import { useToken } from './token.ts';

/** Where a question to the service stands. While a new answer is under way, `previous` is the last one. */
export type Asked<Answer> =
  | { readonly state: 'asking'; readonly previous: Answer | null }
  | { readonly state: 'answered'; readonly answer: Answer }
  | { readonly state: 'failed'; readonly error: Error };

/** Asks again whenever the document, the variables, the token of the tab or `version` change; null variables ask nothing and stay 'asking'. */
export function useAnswer<Answer>(document: string, variables: object | null, version = 0): Asked<Answer> {
  const [asked, setAsked] = useState<Asked<Answer>>({ state: 'asking', previous: null });
  const token = useToken();
  const key = variables === null ? null : JSON.stringify(variables);
  useEffect(() => {
    if (key === null) return undefined;
    const controller = new AbortController();
    setAsked((before) => ({ state: 'asking', previous: latestOf(before) }));
    askService<Answer>(document, JSON.parse(key), controller.signal).then(
      (answer) => {
        setAsked({ state: 'answered', answer });
      },
      (problem: unknown) => {
        if (controller.signal.aborted) return;
        setAsked({ state: 'failed', error: problem instanceof Error ? problem : new Error(String(problem)) });
      },
    );
    return () => {
      controller.abort();
    };
  }, [document, key, version, token]);
  return asked;
}

/** What can be shown now: the answer, or while a new one is under way the last one; null when there is none. */
export function latestOf<Answer>(asked: Asked<Answer>): Answer | null {
  return asked.state === 'answered' ? asked.answer : asked.state === 'asking' ? asked.previous : null;
}
