/** Resolves when the process is told to stop; a second signal ends it at once, as people expect of Ctrl-C pressed twice. */
export function untilSignal(): Promise<'signal'> {
  return new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) {
      let asked = false;
      process.on(name, () => {
        if (asked) process.exit(130);
        asked = true;
        resolve('signal');
      });
    }
  });
}
