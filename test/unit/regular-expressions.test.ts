import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import ts from 'typescript';

const source = join(import.meta.dirname, '..', '..', 'src');

interface Expression {
  /** Where it stands, as `articles/dateline.ts:17`. */
  readonly place: string;
  readonly pattern: string;
  readonly flags: string;
}

/** An expression that is not free of slow inputs, and why it cannot be given one. */
interface Exception {
  readonly pattern: string;
  readonly why: string;
  /** The hardest text of the size that it can be given. */
  readonly hardest: string;
}

const exceptions: readonly Exception[] = [
  {
    pattern: String.raw`(?:\s|^)(?:image|photo|picture|photograph|credit|file photo)\s?: [^.\n]{1,60}\.?\s*$`,
    why: 'find-front-matter.ts gives it the last 320 characters of a line',
    hardest: ' photo:   '.repeat(32).slice(0, 319) + '.',
  },
  {
    pattern: String.raw`^\s*(?:by|words by|story by|written by)[: ]\s?[\p{Lu}][\p{L}.'’-]*(?:,? (?:and |in |for |with |of )?[\p{Lu}&][\p{L}.'’&-]*){0,12}\s*$`,
    why: 'find-front-matter.ts gives it whole lines of at most 260 characters; the checker finds no answer in time',
    hardest: `by A${' and in for'.repeat(25)}`.slice(0, 259) + '!',
  },
];

/** Functions that make expressions of what they are given, with something to be given; all others are made of constants. */
const makers: Readonly<Record<string, () => Promise<unknown>>> = {
  'web/explore/read/mark-names.ts': async () =>
    (await import('../../src/web/explore/read/mark-names.ts')).markNames('A sentence', ['Ann Moreau', 'Moreau (a+)+b']),
  'web/explore/review/find-headline.ts': async () =>
    (await import('../../src/web/explore/review/find-headline.ts')).findHeadline(
      'A headline',
      'A headline (of) a+ day',
    ),
  'evaluation/find-labelled-names.ts': () =>
    Promise.resolve(new RegExp('(?<![\\p{L}\\p{N}])Ann\\s+Moreau(?![\\p{L}\\p{N}])', 'gu')),
};

function sourceFiles(): readonly string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
}

/** The literals of a file, and the lines in which it makes expressions of strings. */
function expressionsOf(file: string): { readonly literals: readonly Expression[]; readonly made: readonly string[] } {
  const tree = ts.createSourceFile(file, readFileSync(join(source, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const literals: Expression[] = [];
  const made: string[] = [];
  const visit = (node: ts.Node): void => {
    const place = `${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      literals.push({ place, pattern: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    const isMade = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';
    if (isMade) made.push(place);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { literals, made };
}

/** Runs work and gives the expressions that files of ours made of strings meanwhile. */
async function recordMade(work: () => Promise<unknown>): Promise<readonly Expression[]> {
  const made: Expression[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, [pattern, flags]: [string | RegExp, string?]) => {
      // The first line is this function's, the second that of whoever makes the expression.
      const caller = new Error().stack?.split('\n')[2] ?? '';
      const expression = new target(pattern, flags);
      const place = caller.split(`${source}/`)[1]?.replace(/:\d+\)?$/, '');
      if (place !== undefined) made.push({ place, pattern: expression.source, flags: expression.flags });
      return expression;
    },
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Original;
  }
  return made;
}

const found = sourceFiles().map((file) => ({ file, ...expressionsOf(file) }));

describe('the regular expressions of this program', () => {
  const made: Expression[] = [];
  beforeAll(async () => {
    for (const { file, made: places } of found) {
      if (places.length === 0) continue;
      const mine = await recordMade(makers[file] ?? (() => import(join(source, file))));
      expect([file, mine.length]).toEqual([file, makers[file] === undefined ? places.length : expect.any(Number)]);
      made.push(...mine);
    }
  });

  test('are answered in a time that grows with the text and no faster, whatever the text', () => {
    const all = [...found.flatMap(({ literals }) => literals), ...made];
    const known = new Map<string, Expression>();
    for (const one of all) known.set(`/${one.pattern}/${one.flags}`, one);
    const asked = [...known.values()].filter(({ pattern }) => !exceptions.some((one) => one.pattern === pattern));
    const checker = join(import.meta.dirname, '..', 'support', 'check-expressions.mjs');
    const answer = execFileSync(process.execPath, [checker], { input: JSON.stringify(asked), encoding: 'utf8' });
    const verdicts = JSON.parse(answer) as readonly string[];
    const wrong = asked
      .map(({ place, pattern, flags }, at) => [place, `/${pattern}/${flags}`, verdicts[at]])
      .filter(([, , verdict]) => verdict !== 'safe');
    expect(wrong).toEqual([]);
    expect(known.size).toBeGreaterThan(250);
  }, 300_000);

  test.each(exceptions)('that are excepted are quick on all that they can be given: $why', ({ pattern, hardest }) => {
    const literal = found.flatMap(({ literals }) => literals).find((one) => one.pattern === pattern);
    expect(literal).toBeDefined();
    const begun = performance.now();
    for (let time = 0; time < 100; time += 1) new RegExp(pattern, literal?.flags).test(hardest);
    expect((performance.now() - begun) / 100).toBeLessThan(5);
  });
});
