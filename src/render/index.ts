import type { Renderer } from './renderer.ts';

/** Every format, loaded only when asked for. A new one is one line here. */
export const renderers: Readonly<Record<Renderer['format'], () => Promise<Renderer>>> = {
  html: async () => (await import('./html.ts')).html,
  pdf: async () => (await import('./pdf/index.ts')).pdf,
  text: async () => (await import('./text.ts')).text,
};
