/** A text without the secrets that may have got into it: tokens of ours and of issuers, and passwords in addresses. */
export function scrub(text: string): string {
  return text
    .replace(/\btl_[\w-]+/g, '[token]')
    .replace(/\beyJ[\w.-]+/g, '[token]')
    .replace(/\b(Bearer|Basic) [\w.~+/=-]+/gi, '$1 [token]')
    .replace(/:\/\/[^\s/@:]{0,200}:[^\s/@]{1,200}@/g, '://[password]@');
}
