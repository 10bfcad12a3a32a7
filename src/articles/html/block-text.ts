import type { PageNode } from './page.ts';

/** Elements that hold no words of the story. */
const unread = new Set(
  'script style noscript template head nav aside figure figcaption button form input select textarea iframe object svg math canvas audio video'.split(
    ' ',
  ),
);

/** Elements that begin and end a paragraph. */
const blocks = new Set(
  'address article blockquote body center dd details div dl dt fieldset footer h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);

/**
 * The words of a part of a page as plain text: paragraphs apart by a blank line, line breaks kept, white space of the
 * markup gone, and nothing of scripts, menus, forms and captions.
 */
export function blockText(root: PageNode): string {
  const paragraphs: string[] = [];
  let words = '';
  const finish = (): void => {
    const paragraph = words
      .split('\n')
      .map((line) => line.replace(/[ \t\r\f\u00a0]+/g, ' ').trim())
      .join('\n')
      .replace(/\n{2,}/g, '\n')
      .trim();
    if (paragraph !== '') paragraphs.push(paragraph);
    words = '';
  };

  // An explicit stack: a page may nest deeper than the program's own stack goes.
  const pending: (PageNode | 'block end')[] = [root];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next === 'block end') {
      finish();
      continue;
    }
    if (next.nodeType === 3) {
      words += (next.nodeValue ?? '').replace(/\s+/g, ' ');
      continue;
    }
    const name = next.nodeName.toLowerCase();
    if (unread.has(name) || next.nodeType === 8) continue;
    if (name === 'br') words += '\n';
    else if (name === 'td' || name === 'th') words += ' ';
    if (blocks.has(name)) {
      finish();
      pending.push('block end');
    }
    // Not spread into one call: a page may have more children than a call takes arguments.
    for (const child of Array.from(next.childNodes).reverse()) pending.push(child);
  }
  finish();
  return paragraphs.join('\n\n');
}
