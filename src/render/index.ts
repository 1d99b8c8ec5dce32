import type { Format } from './format.ts';
import type { Renderer } from './renderer.ts';

/** Every format, loaded only when asked for. A new one is a line here and one in `format.ts`. */
export const renderers: Readonly<Record<Format, () => Promise<Renderer>>> = {
  html: async () => (await import('./html.ts')).html,
  pdf: async () => (await import('./pdf/index.ts')).pdf,
  text: async () => (await import('./text.ts')).text,
};
