import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import {
  ask,
  newDataFolder,
  removeFolder,
  startServiceProcess,
  type ServiceProcess,
} from '../support/service-process.ts';
import { openWebPage, withBrowser, type WebPage } from '../support/web-page.ts';

const stories = [
  ['Minister arrested', 'French police arrested Jean Dupont in Paris on Monday, prosecutors said.'],
  ['Banker freed', 'German police arrested Jean Dupont in Berlin on Tuesday, prosecutors said.'],
].map((parts) => parts.join('\n\n'));

withBrowser('putting right on the explore page', () => {
  const data = newDataFolder();
  let service: ServiceProcess;
  let web: WebPage;
  let page: Page;
  let dupont = '';
  let sample = '';

  beforeAll(async () => {
    service = await startServiceProcess(data);
    for (const text of stories)
      await ask(service.address, `mutation { loadArticle(input: {text: ${JSON.stringify(text)}}) { created } }`);
    const found = await ask(
      service.address,
      '{ entities(search: "Jean Dupont") { edges { node { id } } } articles { edges { node { id title } } } }',
    );
    const { entities, articles } = found.data as Record<
      'entities' | 'articles',
      { edges: { node: { id: string; title?: string } }[] }
    >;
    dupont = entities.edges[0]?.node.id ?? '';
    sample = articles.edges.find(({ node }) => node.title?.startsWith('Canada') === true)?.node.id ?? '';
    web = await openWebPage(service.address);
    ({ page } = web);
  }, 600_000);

  afterAll(async () => {
    await web.close();
    await service.end('SIGTERM');
    removeFolder(data);
  }, 60_000);

  /** Signs what a button asks to be signed. */
  async function sign(button: string, why: string): Promise<void> {
    await page.getByLabel('Your name').fill('A tester');
    await page.getByLabel('Why').fill(why);
    await page.getByRole('button', { name: button }).click();
  }

  test('splits the mentions of one article off, says so in the history, and takes it back after a reload', async () => {
    await page.goto(`${service.address}/entity/${dupont}`);
    await page.getByText('Jean Dupont is two in one?').click();
    await page.getByLabel('Jean Dupont in Banker freed').check();
    expect(await web.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Split 1 mention off' }).click();
    await sign('Split 1 mention off now', 'a banker, not the minister');
    await page.getByText(/They mean .* now/).waitFor();
    await web.shoot('explore-split');

    await page.reload();
    const history = page.locator('.history .decision');
    await history.getByText(/1 mention of .*split off as/).waitFor();
    expect(await history.innerText()).toMatch(/A tester, .*\d{4}, \d\d:\d\d: “a banker, not the minister”/);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await sign('Undo now', 'the same after all');
    await history.getByText('Undone by A tester').waitFor();
  }, 120_000);

  test('keeps two apart that somebody names, and merges two and unmerges them', async () => {
    const name = async (who: string) => {
      await page.goto(`${service.address}/entity/${dupont}`);
      await page.getByText('Jean Dupont is in the graph twice?').click();
      await page.getByRole('combobox', { name: 'The same as' }).pressSequentially(who);
      await page.getByRole('option', { name: new RegExp(who) }).click();
    };
    await name('Michael Kovrig');
    await page.getByRole('button', { name: 'Not the same' }).click();
    await sign('Not the same now', 'one is French');
    await page.locator('.decision', { hasText: 'is not the same as' }).waitFor();

    await name('Justin Trudeau');
    await page.getByRole('button', { name: 'Merge' }).click();
    await sign('Merge now', 'to see it done');
    const merged = page.locator('.decision', { hasText: 'merged into' });
    await merged.waitFor();
    expect(await merged.innerText()).toMatch(/“(?:Jean Dupont|Justin Trudeau)” was merged into/);
    await page.locator('.also-called', { hasText: 'Trudeau' }).waitFor();
    await merged.getByRole('button', { name: 'Undo' }).click();
    await sign('Undo now', 'to see it undone');
    await merged.getByText('Undone by A tester').waitFor();
  }, 120_000);

  test('corrects what a claim says and when, and takes that back after a reload', async () => {
    await page.goto(`${service.address}/article/${sample}`);
    const claim = page.locator('.claim', { hasText: 'Michael Kovrig detained by China' }).first();
    await claim.getByRole('button', { name: 'Put right' }).click();
    await claim.getByRole('button', { name: 'Correct' }).click();
    await claim.getByRole('combobox', { name: 'What', exact: true }).selectOption({ label: 'expelled by' });
    await claim.getByRole('textbox', { name: 'From' }).fill('2018-12');
    expect(await web.violations()).toEqual([]);
    await sign('Correct it', 'the month is known');
    const corrected = page.locator('.claim', { hasText: 'Michael Kovrig expelled by China' }).first();
    await corrected.getByText('since Dec 2018').waitFor();

    await page.reload();
    const review = page.locator('.reviews .decision').first();
    await review.getByText('corrected').waitFor();
    await review.getByRole('button', { name: 'Undo' }).click();
    await sign('Undo now', 'it was right before');
    await review.getByText('Undone by A tester').waitFor();
    await corrected.waitFor({ state: 'detached' });
  }, 120_000);

  test('takes a rejected claim out of the graph, and back in after a reload', async () => {
    const statements = page.getByRole('heading', { name: /\d+ statements read from it/ });
    const before = await statements.innerText();
    await page.locator('.claim').first().getByRole('button', { name: 'Put right' }).click();
    await page.getByRole('button', { name: 'Reject' }).click();
    await sign('Reject it', 'to see it go');
    const review = page.locator('.reviews .decision.said-rejected').first();
    await review.waitFor();
    expect(await statements.innerText()).not.toBe(before);
    await page.reload();
    await review.getByRole('button', { name: 'Undo' }).click();
    await sign('Undo now', 'to see it back');
    await review.getByText('Undone by A tester').waitFor();
    await page.getByRole('heading', { name: before }).waitFor();
    expect(web.complaints).toEqual([]);
  }, 120_000);

  test('reads several files, says how far it is, and names those that it cannot read', async () => {
    await page.goto(`${service.address}/add`);
    const text = (name: string, words: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(words) });
    await page
      .getByLabel('Choose files')
      .setInputFiles([
        text('one.txt', stories[0] ?? ''),
        text('two.txt', 'Visit\n\nEmmanuel Macron met with Angela Merkel in Berlin on Friday, officials said.'),
        text('photo.txt', 'PNG\0\0\0'),
        text('crawl.jsonl', '{"text": "Emmanuel Macron met with Angela Merkel in Berlin on Friday."}'),
      ]);
    await page.getByText(/^Done: 2 read with \d+ new statements?, 2 failed\.$/).waitFor();
    const failed = await page.locator('.loaded .failed').allInnerTexts();
    expect(failed.join()).toContain('photo.txt');
    // A file of many articles is none: its marks and names would become claims.
    expect(failed.join()).toContain('npx throughline load crawl.jsonl');
    expect(await page.locator('.loaded').innerText()).toContain('It was here already.');
    expect(await web.violations()).toEqual([]);
  }, 120_000);

  test('says plainly that it fetches no page from inside the network', async () => {
    await page.getByLabel('Or the address of a page').fill('http://127.0.0.1:9/story');
    await page.getByRole('button', { name: 'Fetch and read it' }).click();
    const refused = page.locator('.loaded .failed', { hasText: '127.0.0.1' });
    await refused.waitFor();
    expect(await refused.innerText()).toMatch(/public/i);
  }, 60_000);

  test('asks no other host for anything', () => {
    expect(web.foreign).toEqual([]);
  });
});
