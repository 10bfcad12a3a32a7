import { rmSync } from 'node:fs';

export default async function stopDatabase(): Promise<void> {
  const started = globalThis.testDatabase;
  if (started === undefined) return;
  await started.server.stop();
  rmSync(started.data, { recursive: true, force: true });
}
