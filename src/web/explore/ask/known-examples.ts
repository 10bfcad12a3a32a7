const examples = [
  ['Meng Wanzhou', 'Michael Kovrig'],
  ['Huawei', 'Justin Trudeau'],
  ['United States', 'Michael Spavor'],
  ['Meng Wanzhou', 'Michael Spavor', 'Justin Trudeau'],
] as const;
const names = [...new Set(examples.flat())];

/** For each name of the examples, by its place, whom the graph knows by it. */
export type ExamplesAnswer = Readonly<
  Record<string, { readonly edges: readonly { readonly node: { readonly name: string } }[] }>
>;
export const examplesDocument = `query Examples {
${names.map((name, at) => `  n${at}: entities(search: "${name}", first: 1) { edges { node { name } } }`).join('\n')}
}`;

/** The examples whose entities are all in the graph. */
export function examplesKnown(answer: ExamplesAnswer | null): readonly (readonly string[])[] {
  if (answer === null) return [];
  const known = new Set(names.filter((name, at) => answer[`n${at}`]?.edges[0]?.node.name === name));
  return examples.filter((ends) => ends.every((name) => known.has(name)));
}
