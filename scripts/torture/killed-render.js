import { brief } from '../trials/real-system.js';
import { drawAll, fill, killAndRunAgain, snapshot, undisturbed } from '../trials/torture-office.js';

export const title = 'SIGKILL at a random moment of `render`, then a run to the end';
/** Most of what can go wrong goes wrong here. */
export const weight = 5;

let amid = 0;

export async function attempt(folder, random, tried) {
  fill(folder, 12);
  const argv = drawAll(random);
  const notes = snapshot(folder);
  const { files: after, took } = undisturbed(folder, argv, 'render');
  // Older outputs, whole as well: another watermark.
  if (tried % 2 === 1) brief([...argv, '--watermark', 'older'], { cwd: folder });
  const known = { before: new Map([...notes, ...snapshot(folder)]), after, took };
  const { problem, wasAmid } = await killAndRunAgain({ folder, argv, random }, known);
  amid += Number(wasAmid);
  return { problem, note: `${amid} of them amid the writing` };
}
