import { useState } from 'react';
import { askService } from '../api/ask-service.ts';
import { mentionsDocument, splitDocument, type MentionsAnswer, type SplitAnswer } from '../api/decisions.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Choice } from '../ask/choice.tsx';
import { EntityLink } from '../parts/entity-link.tsx';
import { Failure, Loading } from '../parts/states.tsx';
import { SiteLink } from '../parts/site-link.tsx';
import { counted, dateWords } from '../parts/words.ts';
import { SignedButton } from './signed-button.tsx';

/** Tells namesakes apart: the articles that name an entity, of which some can be picked to mean another. */
export function SplitChoice(props: { readonly id: string; readonly name: string; readonly onChanged: () => void }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="suggestion other"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{props.name} is two in one?</summary>
      {isOpen ? <Mentions {...props} /> : null}
    </details>
  );
}

function Mentions(props: { readonly id: string; readonly name: string; readonly onChanged: () => void }) {
  const [version, setVersion] = useState(0);
  const asked = useAnswer<MentionsAnswer>(mentionsDocument, { entity: props.id }, version);
  const [leaving, setLeaving] = useState<ReadonlySet<string>>(new Set());
  const [made, setMade] = useState<SplitAnswer['splitEntity']['other']>(null);
  if (asked.state === 'failed') return <Failure error={asked.error} />;
  if (asked.state === 'asking') return <Loading what="Listing the articles that name it …" />;
  const mentions = asked.answer.entityMentions.nodes;
  return (
    <>
      {made === null ? null : (
        <p role="status">
          They mean <EntityLink entity={made} /> now.
        </p>
      )}
      {mentions.length < 2 ? (
        <p>One article only names {props.name}, so there is nothing to tell apart.</p>
      ) : (
        <>
          <p>Pick the articles that mean somebody or something else. They get an entity of their own.</p>
          <ul className="mentions">
            {mentions.map(({ id, name, article }) => (
              <li key={id}>
                <Choice
                  label={`${name} in ${article?.title ?? 'an article without a headline'}`}
                  checked={leaving.has(id)}
                  onChange={(on) => {
                    setLeaving(new Set(on ? [...leaving, id] : [...leaving].filter((each) => each !== id)));
                  }}
                />
                {article === null ? null : (
                  <span className="particulars">
                    {[article.publisher, article.publishedAt === null ? null : dateWords(article.publishedAt)]
                      .filter((part) => part !== null)
                      .join(', ')}{' '}
                    <SiteLink to={`/article/${encodeURIComponent(article.id)}`}>Read it</SiteLink>
                  </span>
                )}
              </li>
            ))}
          </ul>
          {leaving.size === 0 || leaving.size === mentions.length ? null : (
            <SignedButton
              label={`Split ${counted(leaving.size, 'mention')} off`}
              onSign={async (signature) => {
                const { splitEntity } = await askService<SplitAnswer>(splitDocument, {
                  entity: props.id,
                  mentions: [...leaving],
                  signature,
                });
                setLeaving(new Set());
                setMade(splitEntity.other);
                setVersion(version + 1);
                props.onChanged();
              }}
            />
          )}
        </>
      )}
    </>
  );
}
