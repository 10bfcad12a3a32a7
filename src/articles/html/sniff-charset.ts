/** The encoding that an HTML page declares in a `<meta>` element near its head, or null. */
export function sniffCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const label = /<meta\b[^<>]{0,200}?\bcharset\s?=\s?["']?([a-z0-9_:.-]{1,40})/i.exec(head)?.[1] ?? null;
  // The page was read up to this declaration as ASCII, so that UTF-16 cannot be true.
  return label === null || /^utf-?16/i.test(label) ? null : label;
}
