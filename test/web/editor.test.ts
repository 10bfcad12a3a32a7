import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { newDataFolder, removeFolder, startServiceProcess, type ServiceProcess } from '../support/service-process.ts';
import { openWebPage, withBrowser, type WebPage } from '../support/web-page.ts';

const root = join(import.meta.dirname, '..', '..');

withBrowser('the GraphQL editor in a real browser', () => {
  const data = newDataFolder();
  let service: ServiceProcess;
  let web: WebPage;
  let page: Page;

  beforeAll(async () => {
    service = await startServiceProcess(data);
    web = await openWebPage(service.address);
    ({ page } = web);
  }, 600_000);

  afterAll(async () => {
    await web.close();
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
    await web.shoot('editor');
  }, 90_000);

  test('asks no other host for anything and complains of nothing', () => {
    expect(web.foreign).toEqual([]);
    expect(web.complaints).toEqual([]);
  });

  test('the start page links to it', async () => {
    await page.goto(service.address);
    await page.getByRole('link', { name: 'GraphiQL' }).click();
    await page.waitForURL('**/graphql');
  }, 60_000);
});
