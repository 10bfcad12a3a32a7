import { Fragment, type RefObject } from 'react';
import { SiteLink } from '../parts/site-link.tsx';
import type { MarkedPart } from './mark-text.ts';

/** A stretch of an article with everybody linked, and the sentence that is being looked at marked. */
export function MarkedText(props: {
  readonly parts: readonly MarkedPart[];
  /** Where the marked sentence begins in the text, and what is to hold on to it there. */
  readonly quoteStart: number | null;
  readonly quote: RefObject<HTMLElement | null>;
}) {
  return props.parts.map((part) => {
    const text =
      part.mention === null ? (
        part.text
      ) : (
        <SiteLink
          className={`mention mention-${part.mention.type.toLowerCase()}`}
          to={`/entity/${encodeURIComponent(part.mention.id)}`}
          title={part.mention.name}
        >
          {part.text}
        </SiteLink>
      );
    return part.isQuote ? (
      <mark key={part.start} ref={part.start === props.quoteStart ? props.quote : null}>
        {text}
      </mark>
    ) : (
      <Fragment key={part.start}>{text}</Fragment>
    );
  });
}
