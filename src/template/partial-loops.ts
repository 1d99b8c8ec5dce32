import { say } from '../findings/finding.ts';
import { TemplateError, type TemplatePlace } from './template-error.ts';

/** A partial that a file puts in, and where. */
export interface PartialUse extends TemplatePlace {
  readonly name: string;
}

/**
 * Looks for a partial that comes back to itself: it would be put in without end.
 * @param uses what each partial of one's own puts in, by its name
 * @throws TemplateError at the first that does
 */
export function checkLoops(uses: ReadonlyMap<string, readonly PartialUse[]>): void {
  const sound = new Set<string>();
  const follow = (name: string, way: readonly string[]): void => {
    for (const { name: next, ...place } of uses.get(name) ?? []) {
      if (sound.has(next)) continue;
      const steps = [...way, next];
      if (way.includes(next)) {
        const loop = steps.slice(steps.indexOf(next)).join(' → ');
        throw new TemplateError(say('template/partial-loop', { name: next, loop }), place);
      }
      follow(next, steps);
    }
    sound.add(name);
  };
  for (const name of uses.keys()) if (!sound.has(name)) follow(name, [name]);
}
