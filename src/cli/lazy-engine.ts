import type { Config } from '../config.ts';
import type { LanguageEngine } from '../extraction/engine.ts';
import { steadyEngine } from '../loading/steady-engine.ts';
import { openEngine } from '../server/open-engine.ts';

/** The engine of the settings, started when the first text comes and started anew when it dies; says both. */
export function lazyEngine(config: Config, patience: number, say: (line: string) => void): LanguageEngine {
  return steadyEngine((onCrash) => {
    if (config.engine.servers.length === 0) say('Starting the language engine …');
    return openEngine({
      config,
      say,
      patience,
      onCrash: (reason) => {
        say(reason);
        onCrash();
      },
    });
  });
}
