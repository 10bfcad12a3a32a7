import type { ReactNode } from 'react';

/** Says that an answer is under way. */
export function Loading(props: { readonly what: string }) {
  return (
    <p className="state loading" role="status">
      <span className="pulse" aria-hidden="true" /> {props.what}
    </p>
  );
}

/** Says what went wrong, with the service's own words; with a title where it stands in place of a whole page. */
export function Failure(props: { readonly error: Error; readonly title?: string; readonly children?: ReactNode }) {
  return (
    <div className="state failure" role="alert">
      {props.title === undefined ? null : <h1>{props.title}</h1>}
      <p className="failure-words">{props.error.message}</p>
      {props.children}
    </div>
  );
}

/** Says that there is nothing to show, and what to do about it. */
export function Empty(props: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="state empty">
      <p className="empty-title">{props.title}</p>
      {props.children}
    </div>
  );
}
