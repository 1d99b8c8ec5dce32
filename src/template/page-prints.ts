import { say } from '../findings/finding.ts';
import type { PageContext } from '../render/renderer.ts';
import { handlebarsRuntime } from './handlebars.ts';
import { TemplateError } from './template-error.ts';

/** What every page prints: without these a note would be published in part, or unmarked. */
export const needed: ReadonlyArray<[name: string, write: string]> = [
  ['body', '{{{body}}}'],
  ['footnotes', '{{{footnotes}}}'],
  ['document.marking', '{{document.marking}}'],
];

/** That a page lacks what it must print, by how it is written. */
export function lacks(write: string): TemplateError {
  return new TemplateError(say('template/page-lacks', { write }), {
    file: 'page.html.hbs',
    line: 1,
    column: 1,
  });
}

/**
 * Sees that a page shows the article and its marking: a template may name them where they are not
 * reached, or in a comment. Parts bear their markings themselves.
 * @throws TemplateError
 */
export function checkPrinted(
  html: string,
  { body, footnotes, document, parts }: PageContext,
): void {
  const shown = html.replaceAll(/<head[\s>][^]*?<\/head>|<!--[^]*?-->/gi, '');
  const around = shown.replace(body, '');
  const marking = handlebarsRuntime.escapeExpression(document.marking);
  const isThere = [
    shown.includes(body),
    shown.includes(footnotes),
    parts.length > 0 || around.includes(marking),
  ];
  for (const [index, [, write]] of needed.entries()) if (!isThere[index]) throw lacks(write);
}
