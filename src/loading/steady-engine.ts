import type { LanguageEngine } from '../extraction/engine.ts';

/**
 * A language engine that is started when the first text comes, and started anew when it has died; the text it died over is
 * tried once more and then given up. Throws SETUP, for every text, when it cannot be started at all.
 */
export function steadyEngine(start: (onCrash: () => void) => Promise<LanguageEngine>): LanguageEngine {
  let current: Promise<LanguageEngine> | null = null;
  const engine = (): Promise<LanguageEngine> => {
    if (current !== null) return current;
    const started = start(() => {
      if (current === started) current = null;
    });
    current = started;
    return started;
  };
  return {
    annotate: async (text) => {
      const before = engine();
      try {
        return await (await before).annotate(text);
      } catch (problem) {
        if (current === before) throw problem;
        return (await engine()).annotate(text);
      }
    },
    close: async () => {
      await (await current)?.close();
    },
  };
}
