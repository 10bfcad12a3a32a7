import type { MouseEvent, ReactNode } from 'react';
import { navigate } from '../router.ts';

/** A link to another page of this site that does not load everything again. */
export function SiteLink(props: {
  readonly to: string;
  readonly className?: string;
  readonly title?: string;
  readonly current?: boolean;
  readonly children: ReactNode;
}) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    navigate(props.to);
  };
  return (
    <a
      href={props.to}
      className={props.className}
      title={props.title}
      onClick={follow}
      {...(props.current === true ? { 'aria-current': 'page' as const } : {})}
    >
      {props.children}
    </a>
  );
}
