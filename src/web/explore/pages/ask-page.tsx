import { useMemo, useState } from 'react';
import { misreadParameters, readQuestion, writeQuestion } from '../../../export/question-parameters.ts';
import type { Question } from '../../../export/question.ts';
import {
  connectDocument,
  pathsDocument,
  type ConnectAnswer,
  type PathsAnswer,
  type VocabularyAnswer,
} from '../api/documents.ts';
import { useAnswer } from '../api/use-answer.ts';
import { AskForm } from '../ask/ask-form.tsx';
import { Examples } from '../ask/examples.tsx';
import { navigate } from '../router.ts';
import { AnswerView } from './answer-view.tsx';
import { LatestArticles } from './latest-articles.tsx';
import { answerOf } from './shown-answer.ts';

/** The start page: a question, and its answer to be read and looked at. The address holds the whole question. */
export function AskPage(props: { readonly parameters: URLSearchParams; readonly vocabulary: VocabularyAnswer | null }) {
  const address = props.parameters.toString();
  const question = useMemo(() => readQuestion(new URLSearchParams(address)), [address]);
  const [first, setFirst] = useState({ address, count: 10 });
  // Kept here, because the form is made anew when the names of its entities are known.
  const [isRefining, setRefining] = useState(false);
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
  const linkTypes = props.vocabulary?.relationTypes ?? [];
  // Those that the answer rests on come first: they are the ones that somebody may want to leave out.
  const publishers = [
    ...new Set([
      ...(shown?.graph.edges ?? []).flatMap((link) => link.publishers),
      ...(props.vocabulary?.articles.edges ?? []).flatMap(({ node }) => node.publisher ?? []),
    ]),
  ];
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
      isRefining={isRefining}
      onRefining={setRefining}
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
        <LatestArticles />
      </div>
    );
  }
  return (
    <>
      {form}
      {misreadParameters(props.parameters).map((sentence) => (
        <p className="form-note" role="status" key={sentence}>
          Not understood in the address: {sentence}
        </p>
      ))}
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
