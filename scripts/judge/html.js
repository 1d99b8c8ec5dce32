/**
 * Judges web pages by three checkers that overlap only in part: the Nu Html Checker (needs Java),
 * axe-core in Chromium (WCAG 2.2 AA and best practice, the only one that sees colours), and
 * html-validate.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { HtmlValidate } from 'html-validate';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const run = promisify(execFile);

/** Rules for html-validate; `npm test` uses them, too. */
export const htmlValidateConfig = {
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // How long a title is, its author decides.
    'long-title': 'off',
    'doctype-style': ['error', { style: 'uppercase' }],
  },
};

/**
 * @param {string[]} files HTML files
 * @returns {Promise<{ name: string, ok: boolean, detail: string }[]>}
 */
export async function judge(files) {
  return [await judgeByVnu(files), await judgeByHtmlValidate(files), ...(await judgeByAxe(files))];
}

async function judgeByVnu(files) {
  const name = 'Nu Html Checker';
  const jar = join(require.resolve('vnu-jar/package.json'), '../build/dist/vnu.jar');
  try {
    await run('java', ['-jar', jar, '--errors-only', '--format', 'gnu', ...files]);
    return { name, ok: true, detail: '' };
  } catch (error) {
    const missing = error.code === 'ENOENT';
    const detail = missing ? 'java is missing: apt install default-jre-headless' : error.stderr;
    return { name, ok: false, detail };
  }
}

async function judgeByHtmlValidate(files) {
  const validator = new HtmlValidate(htmlValidateConfig);
  const found = [];
  for (const file of files) {
    const report = await validator.validateString(readFileSync(file, 'utf8'), file);
    for (const { messages } of report.results) {
      for (const { line, column, ruleId, message } of messages) {
        found.push(`${file}:${line}:${column}: ${ruleId} ${message}`);
      }
    }
  }
  return { name: 'html-validate', ok: found.length === 0, detail: found.join('\n') };
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** 320 pixels is a telephone, or a desktop at 400 % (WCAG 1.4.10); in the dark only colours differ. */
const views = [
  { width: 1280, colorScheme: 'light', runOnly: standards },
  { width: 320, colorScheme: 'light', runOnly: standards },
  { width: 1280, colorScheme: 'dark', runOnly: ['color-contrast'] },
];

async function judgeByAxe(files) {
  const executablePath = chromiumPath();
  if (executablePath === undefined) {
    const detail = 'Chromium is missing: apt install chromium, or name it in CHROMIUM_PATH';
    return [{ name: 'axe-core', ok: false, detail }];
  }
  const profile = mkdtempSync(join(tmpdir(), 'brief-judge-'));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath,
    offline: true,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    const judgements = [];
    for (const view of views) judgements.push(await judgeView(browser, files, view));
    return judgements;
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function judgeView(browser, files, { width, colorScheme, runOnly }) {
  const page = await browser.newPage();
  const found = [];
  let file = '';
  page.on('request', (request) => {
    if (!request.url().startsWith('file:'))
      found.push(`${file}: asks the network for ${request.url()}`);
  });
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  for (file of files) {
    await page.goto(pathToFileURL(resolve(file)).href);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (overflow > 0) found.push(`${file}: ${overflow} pixels too wide`);
    found.push(...(await violations(page, runOnly)).map((violation) => `${file}: ${violation}`));
  }
  await page.close();
  const name = `axe-core at ${width} pixels, ${colorScheme}`;
  return { name, ok: found.length === 0, detail: found.join('\n') };
}

async function violations(page, runOnly) {
  await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
  const report = await page.evaluate(
    (rules) => globalThis.axe.run(document, { runOnly: rules }),
    runOnly,
  );
  return report.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} (${node.target.join(' ')})`),
  );
}

function chromiumPath() {
  const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return [process.env.CHROMIUM_PATH, ...known].find(
    (path) => path !== undefined && existsSync(path),
  );
}
