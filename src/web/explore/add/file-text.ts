import type { ArticleInput } from './use-reading.ts';

/** The article in a file: a page by its ending, or else a text. Throws for what is no text at all. */
export async function articleOfFile(file: File): Promise<ArticleInput> {
  const content = decoded(await file.arrayBuffer());
  if (content.includes('\0')) throw new Error('This file is no text. Save it as text or HTML first, and give that.');
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
