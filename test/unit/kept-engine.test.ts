import { describe, expect, test } from '@jest/globals';
import type { LanguageEngine } from '../../src/extraction/engine.ts';
import { keptEngine } from '../../src/extraction/kept-engine.ts';

/** An engine whose processes die when told to, over what they have under way. */
function mortalEngine() {
  const starts: number[] = [];
  let crash: (reason: string) => void = () => undefined;
  let deadly = (text: string): boolean => text === '';
  const start = (onCrash: (reason: string) => void): Promise<LanguageEngine> => {
    starts.push(Date.now());
    crash = onCrash;
    return Promise.resolve({
      annotate: (text) => {
        if (!deadly(text)) return Promise.resolve([]);
        crash('It died.');
        return Promise.reject(new Error('It died.'));
      },
      close: () => Promise.resolve(),
    });
  };
  return {
    start,
    starts,
    kill: () => {
      crash('It was killed.');
    },
    dieOver: (when: (text: string) => boolean) => (deadly = when),
  };
}

const said: string[] = [];
const kept = (mortal: ReturnType<typeof mortalEngine>, more: { patience?: number; rest?: number } = {}) =>
  keptEngine({ start: mortal.start, patience: 2000, rest: 20, say: (line) => said.push(line), ...more });

describe('an engine that dies', () => {
  test('is started again, and texts wait for it', async () => {
    const mortal = mortalEngine();
    const engine = kept(mortal);
    await engine.ready;
    mortal.kill();
    expect(await engine.annotate('a')).toEqual([]);
    expect(mortal.starts).toHaveLength(2);
    expect(said.at(-1)).toMatch(/^It was killed\. It is started again/);
    await engine.close();
  });

  test('has the text that it died over once more', async () => {
    const mortal = mortalEngine();
    const engine = kept(mortal);
    await engine.ready;
    let deaths = 0;
    mortal.dieOver(() => (deaths += 1) === 1);
    expect(await engine.annotate('a')).toEqual([]);
    await engine.close();
  });

  test('is not killed by one text for ever', async () => {
    const mortal = mortalEngine();
    const engine = kept(mortal);
    await engine.ready;
    mortal.dieOver((text) => text === 'poison');
    await expect(engine.annotate('poison')).rejects.toThrow('It died.');
    expect(await engine.annotate('good')).toEqual([]);
    await engine.close();
  });

  test('is left longer each time that it dies without having read anything', async () => {
    const mortal = mortalEngine();
    const engine = kept(mortal, { rest: 40 });
    await engine.ready;
    for (let time = 1; time <= 3; time += 1) {
      mortal.kill();
      while (mortal.starts.length <= time) await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const [first = 0, second = 0, third = 0, fourth = 0] = mortal.starts;
    expect(second - first).toBeGreaterThanOrEqual(38);
    expect(third - second).toBeGreaterThanOrEqual(78);
    expect(fourth - third).toBeGreaterThanOrEqual(158);
    await engine.close();
  });

  test('is waited for no longer than the patience lasts', async () => {
    const mortal = mortalEngine();
    const engine = kept(mortal, { rest: 60_000, patience: 30 });
    await engine.ready;
    mortal.kill();
    await expect(engine.annotate('a')).rejects.toMatchObject({ code: 'ENGINE_UNAVAILABLE' });
    await engine.close();
  });
});
