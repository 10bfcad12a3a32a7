/** Where a command writes: answers, and words about what it is doing. */
export interface Output {
  readonly print: (line: string) => void;
  readonly say: (line: string) => void;
}
