import { analyse } from 'chardet';
import { ThroughlineError } from '../errors.ts';

/** A text with what its bytes left open. */
export interface DecodedText {
  readonly text: string;
  /** The encoding it was read as, by its name in the WHATWG Encoding Standard. */
  readonly charset: string;
  /** What to know about the text: that its encoding is a guess, or that it was decoded wrongly before it came here. */
  readonly notices: readonly string[];
}

/** UTF-8 that somebody once read as Windows-1252: â€™ for ’, Ã© for é. */
const mojibake = /â€[\u0080-\u00bf\u2010-\u203a\u0152\u0153™]|Ã[\u0080-\u00bf©¨¼¶¤]/;

/** Guessing an encoding needs no more of a text than this, in bytes. */
const guessedFrom = 65_536;

/**
 * Decodes the bytes of a text: by its byte order mark, else as declared, else as UTF-8 when it is valid UTF-8, else by
 * letter statistics. Line ends become `\n`. Mojibake is left as it is and noticed. Throws BAD_USER_INPUT when the bytes are
 * no text.
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): DecodedText {
  const { charset, notices } = chooseCharset(bytes, declared);
  const text = new TextDecoder(charset).decode(bytes).replace(/\r\n?/g, '\n');
  if (text.includes('\0')) {
    throw new ThroughlineError('BAD_USER_INPUT', 'This is no text: it holds NUL bytes. A text file is expected.');
  }
  return { text, charset, notices: mojibake.test(text) ? [...notices, noticeOf(text)] : notices };
}

function noticeOf(text: string): string {
  const sample = mojibake.exec(text)?.[0] ?? '';
  return `The text was decoded wrongly before it came here ("${sample}" stands for another character); it is kept as it is.`;
}

function chooseCharset(
  bytes: Uint8Array,
  declared: string | null,
): { readonly charset: string; readonly notices: readonly string[] } {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return { charset: marked, notices: [] };
  const label = declared === null ? null : encodingName(declared);
  if (label !== null && decodes(bytes, label)) return { charset: label, notices: [] };
  if (decodes(bytes, 'utf-8')) return { charset: 'utf-8', notices: [] };
  const guess = analyse(bytes.subarray(0, guessedFrom))
    .map(({ name }) => encodingName(name))
    .find((name) => name !== null && decodes(bytes, name));
  const charset = guess ?? 'windows-1252';
  return { charset, notices: [`The text does not say its encoding, or says it wrongly; it was read as ${charset}.`] };
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** The standard's name for an encoding label, or null when there is no such encoding. */
function encodingName(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

function decodes(bytes: Uint8Array, charset: string): boolean {
  try {
    new TextDecoder(charset, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
