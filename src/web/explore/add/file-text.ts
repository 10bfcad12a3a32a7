import type { ArticleInput } from './use-reading.ts';

/**
 * The article in a file: a page by its ending, or else a text. Throws for what is no text, and for files of many articles:
 * read as one text, their marks and names would become an article that nobody wrote.
 */
export async function articleOfFile(file: File): Promise<ArticleInput> {
  if (/\.(?:jsonl?|ndjson|csv|tsv|gz)$/i.test(file.name))
    throw new Error(`A file of many articles is loaded on the command line: npx throughline load ${file.name}`);
  const content = decoded(await file.arrayBuffer());
  if (content.includes('\0') || /^(?:%PDF-|\{\\rtf)/.test(content) || /\.(?:pdf|docx?|odt|rtf|epub)$/i.test(file.name))
    throw new Error('This file is no text. Save it as text or HTML first, and give that.');
  return /\.x?html?$/i.test(file.name) ? { html: content } : { text: content };
}

/** UTF-8, or what Windows programs wrote before it: no other is told from it without a library. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
