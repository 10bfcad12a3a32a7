import { join } from 'node:path';
import { defineConfig } from 'vite';

const web = join(import.meta.dirname, 'src', 'web');

/** The pages that the service serves: bundled whole, so that a browser asks no other host for anything. */
export default defineConfig({
  root: web,
  build: {
    outDir: join(import.meta.dirname, 'dist', 'web'),
    emptyOutDir: true,
    // The editor's language workers are large by nature.
    chunkSizeWarningLimit: 6000,
    rollupOptions: { input: { index: join(web, 'index.html'), graphiql: join(web, 'graphiql.html') } },
  },
});
