import { html } from './html.ts';
import type { Renderer } from './renderer.ts';
import { text } from './text.ts';

/** Every format; one with a large library loads it only when asked for. A new one is one line here. */
export const renderers: Readonly<Record<Renderer['format'], () => Promise<Renderer>>> = {
  html: async () => html,
  pdf: async () => (await import('./pdf/index.ts')).pdf,
  text: async () => text,
};
