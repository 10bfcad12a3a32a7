#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// In a checkout the first command installs and builds; in an installed package there is nothing to prepare.
const preparation = new URL('../scripts/prepare.mjs', import.meta.url);
if (existsSync(fileURLToPath(preparation))) (await import(preparation.href)).prepare();
await import('../dist/main.js');
