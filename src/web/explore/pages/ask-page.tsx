import { useMemo, useState } from 'react';
import { readQuestion, writeQuestion } from '../../../export/question-parameters.ts';
import type { Question } from '../../../export/question.ts';
import {
  connectDocument,
  pathsDocument,
  type ConnectAnswer,
  type DrawnArticle,
  type PathsAnswer,
  type VocabularyAnswer,
} from '../api/documents.ts';
import { useAnswer } from '../api/use-answer.ts';
import { AskForm } from '../ask/ask-form.tsx';
import { Examples } from '../ask/examples.tsx';
import { SiteLink } from '../parts/site-link.tsx';
import { dateWords } from '../parts/words.ts';
import { navigate } from '../router.ts';
import { AnswerView } from './answer-view.tsx';
import { answerOf } from './shown-answer.ts';

/** The start page: a question, and its answer to be read and looked at. The address holds the whole question. */
export function AskPage(props: { readonly parameters: URLSearchParams; readonly vocabulary: VocabularyAnswer | null }) {
  const address = props.parameters.toString();
  const question = useMemo(() => readQuestion(new URLSearchParams(address)), [address]);
  const [first, setFirst] = useState({ address, count: 10 });
  const count = first.address === address ? first.count : 10;
  const isAsked = question.ends.length >= 2;
  const isPair = question.ends.length === 2;
  const { maxHops, order, where } = question;
  const pathVariables = {
    from: question.ends.slice(0, 1),
    to: question.ends.slice(1),
    maxHops,
    order,
    first: count,
    where,
  };
  const paths = useAnswer<PathsAnswer>(pathsDocument, isAsked && isPair ? pathVariables : null);
  const tied = useAnswer<ConnectAnswer>(
    connectDocument,
    isAsked && !isPair ? { entities: question.ends, maxHops, order, where } : null,
  );
  const asked = isPair ? paths : tied;
  const shown = useMemo(() => answerOf(asked), [asked]);
  // Null until the service has said which there are.
  const articles = props.vocabulary?.articles.edges.map(({ node }) => node) ?? null;
  const linkTypes = props.vocabulary?.relationTypes ?? [];
  const publishers = [...new Set((articles ?? []).flatMap(({ publisher }) => publisher ?? []))];
  const names = shown === null ? [] : shown.ends.map(({ name }) => name);
  const ask = (next: Question) => {
    navigate(`/?${writeQuestion(next).toString()}`);
  };
  const form = (
    <AskForm
      key={`${question.ends.map((end) => JSON.stringify(end)).join()} ${names.join()}`}
      question={question}
      names={names}
      linkTypes={linkTypes}
      publishers={publishers}
      onAsk={ask}
    />
  );
  if (!isAsked) {
    return (
      <div className="start">
        <h1>Who is linked to whom, and who says so?</h1>
        <p className="lead">Every link below reads back to the sentence that states it.</p>
        {form}
        <Examples />
        {articles === null ? null : <Latest articles={articles} />}
      </div>
    );
  }
  return (
    <>
      {form}
      <AnswerView
        key={JSON.stringify(question.ends)}
        question={question}
        asked={asked}
        shown={shown}
        linkTypes={linkTypes}
        graphql={{
          document: isPair ? pathsDocument : connectDocument,
          variables: isPair ? pathVariables : { entities: question.ends, maxHops, order, where },
        }}
        onAsk={ask}
        onMore={
          count >= 100
            ? null
            : () => {
                setFirst({ address, count: Math.min(100, count * 3) });
              }
        }
      />
    </>
  );
}

/** The articles that were read last. */
function Latest({ articles }: { readonly articles: readonly DrawnArticle[] }) {
  return (
    <div className="latest">
      <h2>Articles read</h2>
      {articles.length === 0 ? (
        <p>
          None yet. <SiteLink to="/add">Add the first.</SiteLink>
        </p>
      ) : (
        <ul>
          {articles.map((article) => (
            <li key={article.id}>
              <SiteLink to={`/article/${encodeURIComponent(article.id)}`}>{article.title ?? article.id}</SiteLink>
              <span>
                {[article.publisher, article.publishedAt === null ? null : dateWords(article.publishedAt)]
                  .filter((part) => part !== null)
                  .join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
