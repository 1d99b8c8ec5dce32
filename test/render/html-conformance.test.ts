import { readdirSync, readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { htmlValidateConfig } from '../../scripts/judge/html.js';
import type { schemas } from '../../src/generated/schemas.js';
import { html } from '../../src/render/html.ts';
import { resolveTheme } from '../../src/theme/resolve.ts';
import { builtinTemplate } from '../../src/template/builtin.ts';
import { layOut } from '../../src/template/lay-out.ts';
import { final, noteOf } from '../template/notes.ts';

const theme = resolveTheme({});
const validator = new HtmlValidate(htmlValidateConfig as never);
const files = ['examples', 'test/stress'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => `${folder}/${file}`),
);

test.each(files)('%s becomes a page without a fault', async (file) => {
  const { type = 'committee-note', ...fields } = parse(readFileSync(file, 'utf8')) as {
    readonly type?: keyof typeof schemas;
  };
  const template = builtinTemplate(type)!;
  const note = noteOf(fields, file.includes('.fr.') ? 'fr' : 'en', type);
  const document = layOut(note, template, final);
  const options = {
    theme,
    createdAt: new Date(0),
    page: template.page,
    asset: () => new Uint8Array(),
  };
  const drawn = new TextDecoder().decode(await html.render([{ document }], options));
  const report = await validator.validateString(drawn, file);
  expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
});
