/** A story with its headline before it, unless it begins with it already. */
export function withHeadline(title: string | null, story: string): string {
  const body = story.trim();
  if (title === null || title.trim() === '') return body;
  const headline = title.trim();
  const start = (text: string): string =>
    text
      .slice(0, headline.length * 2 + 50)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase();
  return `${start(body)} `.startsWith(`${start(headline)} `) ? body : `${headline}\n\n${body}`;
}
