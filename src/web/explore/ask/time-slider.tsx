import type { Reference } from '../../../export/question.ts';
import { spanDocument, type SpanAnswer } from '../api/documents.ts';
import { useAnswer } from '../api/use-answer.ts';
import { dateWords } from '../parts/words.ts';
import { Slider } from './slider.tsx';

/** The month that an answer is to hold in, from the first that the articles know of either end to the last; or any time. */
export function TimeSlider(props: {
  readonly ends: readonly Reference[];
  readonly asOf: string | undefined;
  readonly onChange: (asOf: string | undefined) => void;
}) {
  const [one, other] = [props.ends[0], props.ends.at(-1)];
  const asked = useAnswer<SpanAnswer>(spanDocument, one === undefined || other === undefined ? null : { one, other });
  if (asked.state !== 'answered') return null;
  const { one: first, other: second, articles } = asked.answer;
  const begins = [...first.edges, ...second.edges].flatMap(({ node }) => node.from ?? node.article.publishedAt ?? []);
  const ends = [...begins, ...articles.edges.flatMap(({ node }) => node.publishedAt ?? [])];
  if (begins.length === 0) return null;
  const months = begins.map(monthOf);
  const [min, max] = [Math.min(...months) - 1, Math.max(...ends.map(monthOf))];
  const wordsOf = (month: number) => (month <= min ? 'any time' : dateWords(dateOf(month)));
  return (
    <Slider
      label="As true in"
      min={min}
      max={max}
      value={props.asOf === undefined ? min : Math.min(max, Math.max(min + 1, monthOf(props.asOf)))}
      words={wordsOf}
      onChange={(month) => {
        props.onChange(month <= min ? undefined : dateOf(month));
      }}
    />
  );
}

/** Months since the year 0, of a date at any precision: its first month. */
function monthOf(date: string): number {
  const [year = '0', month = '1'] = date.split('-');
  return Number(year) * 12 + Number(month) - 1;
}

function dateOf(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}
