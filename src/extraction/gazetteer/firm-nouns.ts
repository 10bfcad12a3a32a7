/** Nouns that stand beside a firm's name and say what it is: "the British grocer Calder Foods", "the Calder conglomerate". */
export const firmNouns: ReadonlySet<string> = new Set([
  'company', 'firm', 'retailer', 'grocer', 'supermarket', 'bank', 'lender', 'insurer', 'manufacturer', 'maker', 'carmaker', 'automaker', 'drugmaker', 'chipmaker', 'brewer',
  'developer', 'giant', 'conglomerate', 'multinational', 'startup', 'start-up', 'contractor', 'operator', 'airline', 'carrier', 'broadcaster', 'publisher', 'newspaper', 'daily', 'weekly',
  'consultancy', 'brokerage', 'utility', 'miner', 'producer', 'chain', 'business', 'employer', 'agency', 'outlet', 'channel', 'station', 'subsidiary', 'holding', 'trader', 'refiner',
]); // prettier-ignore
