import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { newToken, writeTokenEntry } from '../../src/access/token-entry.ts';
import { newDataFolder, removeFolder, startServiceProcess, type ServiceProcess } from '../support/service-process.ts';
import { openWebPage, withBrowser, type WebPage } from '../support/web-page.ts';

const reader = newToken('Rea', 'reader');
const editor = newToken('Ed', 'editor');

withBrowser('the explore page of a guarded service', () => {
  const data = newDataFolder();
  let service: ServiceProcess;
  let web: WebPage;
  let page: Page;

  beforeAll(async () => {
    service = await startServiceProcess(data, {
      THROUGHLINE_TOKENS: [reader, editor].map(({ entry }) => writeTokenEntry(entry)).join(),
      THROUGHLINE_PUBLIC_READING: 'false',
    });
    web = await openWebPage(service.address);
    ({ page } = web);
    page.setDefaultTimeout(30_000);
  }, 600_000);

  afterAll(async () => {
    await web.close();
    await service.end('SIGTERM');
    removeFolder(data);
  }, 60_000);

  const give = async (token: string) => {
    await page.locator('#token').fill(token);
    await page.getByRole('button', { name: 'Use it' }).click();
  };

  test('asks for a token, says of one that is not known that it is not, and answers with a good one', async () => {
    await page.goto(`${service.address}/?from=Meng+Wanzhou&to=Michael+Kovrig`);
    await page.locator('.token-bar', { hasText: 'This service asks who you are.' }).waitFor();
    expect(await web.violations()).toEqual([]);
    await give(newToken('Nobody', 'editor').token);
    await page.locator('.token-bar', { hasText: 'The token is not known here.' }).waitFor();
    await give(reader.token);
    await page.locator('.ribbon').first().waitFor();
    expect(await page.locator('#token').count()).toBe(0);
  }, 60_000);

  test('says who may add articles, and reads what was given once another token allows it', async () => {
    await page.getByRole('link', { name: 'Add articles' }).click();
    await page
      .getByLabel(/Paste a text/)
      .fill('Minister arrested\n\nFrench police arrested Jean Dupont in Paris on Monday.');
    await page.getByRole('button', { name: 'Read it', exact: true }).click();
    await page.locator('.token-bar', { hasText: 'This needs the role editor; Rea is reader.' }).waitFor();
    await give(editor.token);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('link', { name: 'Look over what was read' }).click();
  }, 90_000);

  test('signs what is put right with the name of the token', async () => {
    await page.getByRole('button', { name: 'Put right' }).first().click();
    await page.getByRole('button', { name: 'Reject' }).click();
    expect(await page.getByLabel('Your name').count()).toBe(0);
    await page.getByLabel('Why', { exact: true }).fill('to see it signed');
    await page.getByRole('button', { name: 'Reject it' }).click();
    await page.locator('.reviews .made-by', { hasText: /^Ed, / }).waitFor();
  }, 60_000);

  test('carries the token over into GraphiQL', async () => {
    await page.goto(`${service.address}/graphql`, { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.locator('.graphiql-response .view-line', { hasText: 'complete' }).first().waitFor();
  }, 90_000);
});
