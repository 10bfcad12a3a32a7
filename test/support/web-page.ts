import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { chromium, type Browser, type Page } from 'playwright-core';

const root = join(import.meta.dirname, '..', '..');
const executable = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
const axe = readFileSync(createRequire(join(root, 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');

/** Describes tests in a real browser; where there is none they are skipped, and that is said. */
export const withBrowser = executable === undefined ? describe.skip : describe;
if (executable === undefined) {
  process.stderr.write('The page tests are skipped: no Chromium was found. Debian: apt-get install chromium\n');
}

/** A page in a real browser, with what it has asked other hosts for and what it has complained of. */
export interface WebPage {
  readonly page: Page;
  readonly foreign: readonly string[];
  readonly complaints: readonly string[];
  /** What axe finds wrong with the page as it stands. */
  readonly violations: () => Promise<readonly string[]>;
  /** Keeps a picture of the page beside the coverage. */
  readonly shoot: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens a page that is to ask nothing of any host but the one of `address`. */
export async function openWebPage(address: string): Promise<WebPage> {
  const browser: Browser = await chromium.launch({
    executablePath: executable ?? '',
    // Without a graphics card, WebGL is drawn by the processor.
    args: [
      '--no-sandbox',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(60_000);
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== address) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  mkdirSync(join(root, 'coverage'), { recursive: true });
  return {
    page,
    foreign,
    complaints,
    violations: async () => {
      // Evaluated through the debugger, which the page's content policy does not apply to.
      await page.evaluate(axe);
      return page.evaluate(async () => {
        const { axe: checker } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> };
        };
        const found = await checker.run();
        return found.violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes.map(({ target }) => target))}`);
      });
    },
    shoot: async (name) => {
      await page.screenshot({ path: join(root, 'coverage', `${name}.png`) });
    },
    close: () => browser.close(),
  };
}
