import { describe, expect, test } from '@jest/globals';
import { decodeText } from '../../src/articles/decode-text.ts';

describe('the bytes of a text', () => {
  test('are UTF-8 when they are valid UTF-8', () => {
    expect(decodeText(Buffer.from('“François” 孟晚舟'))).toEqual({
      text: '“François” 孟晚舟',
      charset: 'utf-8',
      notices: [],
    });
  });

  test.each([
    ['UTF-8', Buffer.from('\ufeffAnna', 'utf8')],
    ['UTF-16', Buffer.from('\ufeffAnna', 'utf16le')],
  ])('are read by the byte order mark of %s, which is no part of the text', (_name, bytes) => {
    expect(decodeText(bytes).text).toBe('Anna');
  });

  test('are read as declared', () => {
    expect(decodeText(Buffer.from('Fran\xe7ois', 'latin1'), 'ISO-8859-1').text).toBe('François');
  });

  test('that are not what they declare are guessed, and the guess is told', () => {
    const french = 'Le président français a été accusé à Genève. '.repeat(20);
    const decoded = decodeText(Buffer.from(french, 'latin1'), 'utf-8');
    expect(decoded.text).toBe(french);
    expect(decoded.notices[0]).toMatch(/says it wrongly; it was read as windows-1252/);
  });

  test('that were decoded wrongly before stay as they are, and are noticed', () => {
    const decoded = decodeText(Buffer.from('the countryâ€™s officials'));
    expect(decoded.text).toBe('the countryâ€™s officials');
    expect(decoded.notices[0]).toMatch(/decoded wrongly/);
  });

  test('have line ends of one kind', () => {
    expect(decodeText(Buffer.from('a\r\nb\rc')).text).toBe('a\nb\nc');
  });

  test('that are no text are refused', () => {
    expect(() => decodeText(Buffer.from([0, 1, 2, 0]))).toThrow(/no text/);
  });
});
