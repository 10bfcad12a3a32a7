import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chromium, type Browser, type Page } from 'playwright-core';
import { newDataFolder, removeFolder, startServiceProcess, type ServiceProcess } from '../support/service-process.ts';

const root = join(import.meta.dirname, '..', '..');
const executable = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
if (executable === undefined) {
  process.stderr.write('The page tests are skipped: no Chromium was found. Debian: apt-get install chromium\n');
}

const withBrowser = executable === undefined ? describe.skip : describe;

withBrowser('the GraphQL editor in a real browser', () => {
  const data = newDataFolder();
  let service: ServiceProcess;
  let browser: Browser;
  let page: Page;
  const foreign: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    service = await startServiceProcess(data);
    browser = await chromium.launch({
      executablePath: executable ?? '',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== service.address) foreign.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
  }, 600_000);

  afterAll(async () => {
    await browser.close();
    await service.end('SIGTERM');
    removeFolder(data);
  }, 60_000);

  test('has a tab for every example and answers the first of them', async () => {
    // A click on a page that is still loading its editor does nothing, for a person as for a test.
    await page.goto(`${service.address}/graphql`, { waitUntil: 'networkidle' });
    await page.locator('.graphiql-query-editor .view-line', { hasText: 'paths' }).first().waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: /Execute query/ }).waitFor({ timeout: 30_000 });
    const tabs = readdirSync(join(root, 'schema', 'examples'));
    expect(await page.locator('.graphiql-tab').count()).toBe(tabs.length);

    await page.getByRole('button', { name: /Execute query/ }).click();
    // The editor colours every word by itself, so that a line is found by its text and not a phrase.
    await page.locator('.graphiql-response .view-line', { hasText: 'complete' }).first().waitFor({ timeout: 30_000 });
    const shown = await page.locator('.graphiql-response').innerText();
    expect(shown.replace(/\s+/g, ' ')).toContain('"complete": true');
    mkdirSync(join(root, 'coverage'), { recursive: true });
    await page.screenshot({ path: join(root, 'coverage', 'editor.png') });
  }, 90_000);

  test('asks no other host for anything and complains of nothing', () => {
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('the start page links to it', async () => {
    await page.goto(service.address);
    await page.getByRole('link', { name: 'GraphiQL' }).click();
    await page.waitForURL('**/graphql');
  }, 60_000);
});
