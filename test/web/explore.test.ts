import { readFileSync } from 'node:fs';
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

const hostile = `Minister arrested in Paris

<img src=x onerror="window.hostile=1"><script>window.hostile=2</script> French police arrested Jean Dupont in Paris on Monday, prosecutors said.`;

withBrowser('the explore page in a real browser', () => {
  const data = newDataFolder();
  let service: ServiceProcess;
  let web: WebPage;
  let page: Page;
  let canada = '';
  let article = '';
  const violations = () => web.violations();
  const shoot = (name: string) => web.shoot(`explore-${name}`);

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

  test('suggests names while somebody types and answers with paths that quote their sentences', async () => {
    await page.goto(service.address);
    expect(await violations()).toEqual([]);
    await shoot('start');
    await page.getByRole('combobox', { name: 'How is' }).pressSequentially('meng');
    await page.getByRole('option', { name: /Meng Wanzhou/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'linked to' }).pressSequentially('kov');
    await page.getByRole('option', { name: /Michael Kovrig/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Show me' }).click();
    await page.getByRole('heading', { name: /Meng Wanzhou and Michael Kovrig: \d+ paths/ }).waitFor();
    expect(await page.locator('.ribbon').first().innerText()).toContain('Meng Wanzhou was detained in Canada in 2018.');
    expect(await page.getByText('weakest step').count()).toBeGreaterThan(0);
  }, 90_000);

  test('says every link of a step in full, and which links a further sentence states', async () => {
    const step = page.locator('.ribbon').first().locator('.hop').nth(1);
    expect(await step.locator('.also').allInnerTexts()).toContain('Canada demanded the release of Michael Kovrig');
    await step.locator('.others > summary').click();
    for (const states of await step.locator('.states span').allInnerTexts())
      expect(states).toMatch(/^\w.* Michael Kovrig$/);
  }, 60_000);

  test('draws the answer, with a table of the same links, and without anything that axe objects to', async () => {
    await page.locator('canvas.scene').waitFor();
    await shoot('answer');
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'Table' }).click();
    expect(await page.locator('.look tbody tr').count()).toBeGreaterThan(5);
    await page.getByRole('button', { name: 'Table' }).click();
  }, 90_000);

  test('leads from path to path by the arrow keys and opens one by Enter', async () => {
    const summaries = page.locator('.ribbon > details > summary');
    await summaries.first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.ribbon').nth(1).getAttribute('class')).toContain('lit');
    await page.keyboard.press('Enter');
    await page.locator('.ribbon').nth(1).locator('blockquote').first().waitFor();
    await page.keyboard.press('Home');
    expect(await page.evaluate(`document.activeElement.closest('.ribbon') === document.querySelector('.ribbon')`)).toBe(
      true,
    );
  }, 60_000);

  test('lets an entity be dragged to another place, and opens it by a click', async () => {
    const box = await page.locator('.sigma').boundingBox();
    if (box === null) throw new Error('There is no drawing.');
    const cursor = () => page.evaluate(`document.querySelector('.sigma').style.cursor`);
    const isHeld = async (x: number, y: number) => {
      await page.mouse.move(x, y, { steps: 2 });
      await page.waitForTimeout(80);
      return (await cursor()) === 'pointer';
    };
    // The end of the question stands at the left: it is found as a person finds it, by pointing.
    let from: { x: number; y: number } | null = null;
    for (let step = 0; step < 60 && from === null; step += 1) {
      const at = { x: box.x + 45 + step * 4, y: box.y + box.height / 2 };
      if (await isHeld(at.x, at.y)) from = { x: at.x + 8, y: at.y };
    }
    if (from === null) throw new Error('Nothing could be pointed at.');
    const to = { x: box.x + box.width * 0.3, y: box.y + box.height - 60 };
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await page.mouse.up();
    await page.mouse.move(box.x + 5, box.y + 5);
    expect(await isHeld(to.x, to.y)).toBe(true);
    await page.waitForTimeout(400);
    await page.mouse.click(to.x, to.y);
    await page
      .getByRole('complementary', { name: 'What was clicked' })
      .getByRole('link', { name: 'Meng Wanzhou' })
      .waitFor();
    await page.getByRole('button', { name: 'Show its neighbours' }).click();
    await page.getByText('All its links are drawn.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Show its neighbours' }).waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
  }, 90_000);

  test('hands its question to GraphiQL, which leads back', async () => {
    const asked = page.url();
    await page.getByText('Save', { exact: true }).click();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy as GraphQL' }).click();
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain('query Paths(');
    await page.getByRole('link', { name: 'Open in GraphiQL' }).click();
    await page.locator('.graphiql-query-editor .view-line', { hasText: 'Paths' }).first().waitFor();
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.locator('.graphiql-response .view-line', { hasText: 'complete' }).first().waitFor();
    await page.getByRole('link', { name: '← Throughline' }).click();
    await page.getByRole('heading', { name: 'Who is linked to whom' }).waitFor();
    await page.goto(asked);
    await page.locator('.ribbon').first().waitFor();
  }, 90_000);

  test('keeps the question in the address, and goes back by the back button', async () => {
    const asked = page.url();
    expect(asked).toMatch(/\?from=ent_[\w-]+&to=ent_[\w-]+$/);
    await page.getByText('Refine').click();
    await page.getByLabel(/Confirmed only/).check();
    await page.waitForURL(/statuses=ASSERTED/);
    await page.goBack();
    expect(page.url()).toBe(asked);
    await page.locator('.trail a').first().click();
    await page.waitForURL(/\/entity\//);
    await page.goBack();
    await page.locator('.ribbon').first().waitFor();
  }, 60_000);

  test('narrows the time by a slider and walks a kind of link one way', async () => {
    await page.getByText('Refine').click();
    await page.getByLabel('As true in').focus();
    await page.keyboard.press('End');
    await page.waitForURL(/asOf=2020-06/);
    await page.getByText('custody', { exact: true }).click();
    // While the answer is asked for anew, the earlier one stays and is faded.
    await page.locator('.answer[aria-busy="true"]').waitFor({ state: 'detached' });
    expect(await violations()).toEqual([]);
    await page.getByRole('combobox', { name: 'detained by', exact: true }).selectOption('BACKWARD');
    await page.waitForURL(/directions=DETAINED_BY%3ABACKWARD/);
    await page.getByRole('button', { name: 'Take all of this back' }).click();
    await page.waitForURL((url) => !url.search.includes('asOf'));
  }, 60_000);

  test('says beside its field what is no date, asks with what is one, and leaves the constraints open', async () => {
    await page.goto(`${service.address}/?from=Meng+Wanzhou&to=Michael+Kovrig`);
    await page.locator('.ribbon').first().waitFor();
    await page.getByText('Refine').click();
    const date = page.getByLabel('As true on a day');
    await date.fill('2018-13');
    await page.keyboard.press('Enter');
    await page.getByText('Write a date as 2018, 2018-12 or 2018-12-01.').waitFor();
    expect(page.url()).not.toContain('asOf');
    expect(await violations()).toEqual([]);
    await date.fill('2019');
    await page.keyboard.press('Enter');
    await page.waitForURL(/asOf=2019/);
    await page.getByText('No path').first().waitFor();
    expect(await page.getByLabel(/Confirmed only/).isVisible()).toBe(true);
  }, 60_000);

  test('offers to leave out the publishers that the answer rests on', async () => {
    await page.goto(`${service.address}/?from=Meng+Wanzhou&to=Michael+Kovrig`);
    await page.locator('.ribbon').first().waitFor();
    await page.getByText('Refine').click();
    await page.getByLabel('Ignore UrduPoint News / Sputnik').check();
    await page.getByRole('heading', { name: /^No path/ }).waitFor();
  }, 60_000);

  test('asks which one a misspelt name means, in words without ids', async () => {
    await page.goto(`${service.address}/?from=Meng+Wanzhuo&to=Michael+Kovrig`);
    await page.getByText('Nothing is called “Meng Wanzhuo”.').waitFor();
    expect(await page.locator('.failure').innerText()).not.toMatch(/ent_/);
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'Meng Wanzhou (Person)' }).click();
    await page.locator('.ribbon').first().waitFor();
  }, 60_000);

  test('says why there is no path and offers what would let one through', async () => {
    await page.goto(`${service.address}/?from=Meng+Wanzhou&to=Michael+Kovrig&maxHops=1`);
    await page.getByRole('heading', { name: 'No path of at most 1 step between Meng Wanzhou' }).waitFor();
    await page.locator('canvas.scene').waitFor();
    expect(await violations()).toEqual([]);
    await shoot('absence');
    await page.getByRole('button', { name: 'Allow 2 steps' }).click();
    await page.locator('.ribbon').first().waitFor();
  }, 60_000);

  test('says what of its address it cannot read, which would have narrowed the question', async () => {
    await page.goto(`${service.address}/?from=Meng+Wanzhou&to=Michael+Kovrig&minSources=two`);
    await page.getByText('minSources is “two”; a number is expected.').waitFor();
    await page.locator('.ribbon').first().waitFor();
  }, 60_000);

  test('ties three together', async () => {
    await page.goto(`${service.address}/?from=Meng+Wanzhou&to=Michael+Spavor&to=Justin+Trudeau`);
    await page.getByRole('heading', { name: /tie Meng Wanzhou/ }).waitFor();
  }, 60_000);

  test('saves what is seen in every format', async () => {
    for (const name of ['Picture (PNG)', 'Drawing (SVG)', 'GraphML (Gephi, yEd)', 'FollowTheMoney']) {
      if (!(await page.getByRole('button', { name }).isVisible()))
        await page.getByText('Save', { exact: true }).click();
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      expect(readFileSync(await download.path()).length).toBeGreaterThan(500);
    }
  }, 60_000);

  test('shows an entity with its links, and an article with its sentences marked', async () => {
    const found = await ask(
      service.address,
      '{ entities(search: "Canada") { edges { node { id } } } articles { edges { node { id } } } }',
    );
    const { entities, articles } = found.data as Record<'entities' | 'articles', { edges: { node: { id: string } }[] }>;
    canada = entities.edges[0]?.node.id ?? '';
    article = articles.edges[0]?.node.id ?? '';
    await page.goto(`${service.address}/entity/${canada}`);
    await page.getByRole('heading', { name: 'Canada', exact: true }).waitFor();
    await page.locator('.timeline li').first().waitFor();
    // The kind that is stated most often is open, so that there are sentences to read at once.
    expect(await page.locator('.kind').first().locator('blockquote').first().isVisible()).toBe(true);
    expect(await violations()).toEqual([]);
    await shoot('entity');
    await page.goto(`${service.address}/article/${article}`);
    await page.getByRole('button', { name: 'Find it in the text' }).nth(1).click();
    expect(await page.locator('.article-text mark').count()).toBeGreaterThan(0);
    // The headline and the date before it stand once on the page, not again at the head of the text.
    expect(await page.locator('.article-text').innerText()).toMatch(/^TORONTO/);
    expect(await violations()).toEqual([]);
    await shoot('article');
  }, 90_000);

  test('reads a pasted article, and shows its words as words whatever they look like', async () => {
    await page.goto(`${service.address}/add`);
    expect(await violations()).toEqual([]);
    await page.getByLabel(/Paste a text/).fill(hostile);
    await page.getByRole('button', { name: 'Read it', exact: true }).click();
    await page.getByRole('link', { name: 'Look over what was read' }).waitFor();
    await page.getByLabel('Published on').fill('soon');
    await page.getByText('“soon” is no date').waitFor();
    await page.getByLabel(/Paste a text/).fill('Anna Moreau met Karl Lindner in Geneva.');
    await page.getByRole('button', { name: 'Read it', exact: true }).click();
    expect(await page.locator('.loaded li').count()).toBe(1);
    await page.getByRole('link', { name: 'Look over what was read' }).click();
    await page.getByText('<script>window.hostile=2</script>').first().waitFor();
    expect(await page.evaluate(() => (globalThis as { hostile?: number }).hostile)).toBeUndefined();
  }, 90_000);

  test.each(['light', 'dark'] as const)(
    'fits a phone on every page, in %s colours',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 390, height: 844 });
      const pages = {
        start: ['/', '.examples'],
        answer: ['/?from=Meng+Wanzhou&to=Michael+Kovrig', 'canvas.scene'],
        absence: ['/?from=Meng+Wanzhou&to=Michael+Kovrig&maxHops=1', '.absence'],
        entity: [`/entity/${canada}`, 'canvas.scene'],
        article: [`/article/${article}`, '.claim'],
        add: ['/add', '.drop'],
      } as const;
      for (const [name, [address, sign]] of Object.entries(pages)) {
        await page.goto(service.address + address);
        await page.locator(sign).first().waitFor();
        expect([name, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([name, 390]);
        expect([name, await violations()]).toEqual([name, []]);
        await shoot(`phone-${name}-${colorScheme}`);
      }
    },
    120_000,
  );

  test('says on a page of its own that there is nothing at an address', async () => {
    const response = await page.goto(`${service.address}/nothing/here`);
    expect(response?.status()).toBe(404);
    await page.getByText('There is no page at this address.').waitFor();
    await page.getByRole('link', { name: 'Ask who is linked to whom' }).click();
    await page.getByRole('heading', { name: 'Who is linked to whom' }).waitFor();
  }, 60_000);

  test('has the sentences before the drawing on a phone, with a way there', async () => {
    await page.goto(`${service.address}/?from=Meng+Wanzhou&to=Michael+Kovrig`);
    await page.locator('canvas.scene').waitFor();
    const [read, drawn] = [await page.locator('.read').boundingBox(), await page.locator('#drawing').boundingBox()];
    expect(read?.y ?? Infinity).toBeLessThan(drawn?.y ?? 0);
    await page.getByRole('link', { name: 'See it drawn' }).click();
    expect(Math.abs((await page.locator('#drawing').boundingBox())?.y ?? Infinity)).toBeLessThan(100);
  }, 60_000);

  test('asks no other host for anything and complains of nothing', () => {
    expect(web.foreign).toEqual([]);
    // Of the page that is not there.
    expect(web.complaints).toEqual([expect.stringContaining('404')]);
  });
});
