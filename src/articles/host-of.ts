/** The host of a web address without `www.`: what stands for a publisher that nobody names; null without an address. */
export function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || null : null;
}
