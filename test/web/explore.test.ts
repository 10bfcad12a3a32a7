import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chromium, type Browser, type Page } from 'playwright-core';
import {
  ask,
  newDataFolder,
  removeFolder,
  startServiceProcess,
  type ServiceProcess,
} from '../support/service-process.ts';

const root = join(import.meta.dirname, '..', '..');
const executable = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
if (executable === undefined) {
  process.stderr.write('The page tests are skipped: no Chromium was found. Debian: apt-get install chromium\n');
}
const axe = readFileSync(createRequire(join(root, 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');
const withBrowser = executable === undefined ? describe.skip : describe;

const hostile = `Minister arrested in Paris

<img src=x onerror="window.hostile=1"><script>window.hostile=2</script> French police arrested Jean Dupont in Paris on Monday, prosecutors said.`;

withBrowser('the explore page in a real browser', () => {
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
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(30_000);
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== service.address) foreign.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    mkdirSync(join(root, 'coverage'), { recursive: true });
  }, 600_000);

  afterAll(async () => {
    await browser.close();
    await service.end('SIGTERM');
    removeFolder(data);
  }, 60_000);

  const shoot = (name: string) => page.screenshot({ path: join(root, 'coverage', `explore-${name}.png`) });

  /** What axe finds wrong with the page as it stands. */
  async function violations(): Promise<readonly string[]> {
    // Evaluated through the debugger, which the page's content policy does not apply to.
    await page.evaluate(axe);
    return page.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> };
      };
      const found = await checker.run();
      return found.violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes.map(({ target }) => target))}`);
    });
  }

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

  test('draws the answer, with a table of the same links, and without anything that axe objects to', async () => {
    await page.locator('canvas.scene').waitFor();
    await shoot('answer');
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'Table' }).click();
    expect(await page.locator('.look tbody tr').count()).toBeGreaterThan(5);
    await page.getByRole('button', { name: 'Table' }).click();
  }, 90_000);

  test('keeps the question in the address, and goes back by the back button', async () => {
    const asked = page.url();
    expect(asked).toMatch(/\?from=ent_[\w-]+&to=ent_[\w-]+$/);
    await page.getByText('Refine').click();
    await page.getByLabel(/Confirmed only/).check();
    await page.waitForURL(/statuses=ASSERTED/);
    await page.goBack();
    expect(page.url()).toBe(asked);
  }, 60_000);

  test('says why there is no path and offers what would let one through', async () => {
    await page.goto(`${service.address}/?from=Meng+Wanzhou&to=Michael+Kovrig&maxHops=1`);
    await page.getByRole('heading', { name: 'No path of at most 1 step' }).waitFor();
    expect(await violations()).toEqual([]);
    await shoot('absence');
    await page.getByRole('button', { name: 'Allow up to 8 steps' }).click();
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
    await page.goto(`${service.address}/entity/${entities.edges[0]?.node.id ?? ''}`);
    await page.getByRole('heading', { name: 'Canada', exact: true }).waitFor();
    await page.locator('.timeline li').first().waitFor();
    expect(await violations()).toEqual([]);
    await shoot('entity');
    await page.goto(`${service.address}/article/${articles.edges[0]?.node.id ?? ''}`);
    await page.getByRole('button', { name: 'Show the sentence' }).first().click();
    expect(await page.locator('mark').count()).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
    await shoot('article');
  }, 90_000);

  test('takes a rejected claim out of the graph', async () => {
    await page.getByRole('button', { name: 'Reject' }).click();
    await page.getByLabel('Your name').fill('A tester');
    await page.getByLabel('Why').fill('to see it go');
    await page.getByRole('button', { name: 'Say so' }).click();
    await page.locator('.badge', { hasText: 'rejected' }).waitFor();
  }, 60_000);

  test('reads a pasted article, and shows its words as words whatever they look like', async () => {
    await page.goto(`${service.address}/add`);
    expect(await violations()).toEqual([]);
    await page.getByLabel(/Paste a text/).fill(hostile);
    await page.getByRole('button', { name: 'Read it', exact: true }).click();
    await page.getByRole('link', { name: 'Look over what was read' }).click();
    await page.getByText('<script>window.hostile=2</script>').first().waitFor();
    expect(await page.evaluate(() => (globalThis as { hostile?: number }).hostile)).toBeUndefined();
  }, 90_000);

  test('fits a phone, in the dark', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${service.address}/?from=Meng+Wanzhou&to=Michael+Kovrig`);
    await page.locator('canvas.scene').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    expect(await violations()).toEqual([]);
    await shoot('phone-dark');
  }, 60_000);

  test('asks no other host for anything and complains of nothing', () => {
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
