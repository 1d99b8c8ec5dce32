import { HostError, type Host } from '../../host/host.ts';
import { imagePath } from '../../image/image-path.ts';
import { mostMegabytes, type FindImage, type ImageFile } from '../../image/image.ts';
import { nearest } from '../../schema/suggest.ts';
import { staysInside } from '../paths/inside.ts';
import { joinPath, parentFolder } from '../paths/paths.ts';
import { unnamed } from './found-note.ts';

/** Looks for the images of a note in its folder and below; those of one from standard input in the current folder. */
export function imageFinder(note: string, host: Host): FindImage {
  const find = imagesBelow(parentFolder(note) ?? '.', host);
  if (note !== unnamed) return find;
  return async (src) => {
    const found = await find(src);
    return found.problem === 'missing' ? { ...found, problem: 'unnamed' } : found;
  };
}

/**
 * Looks for images in a folder and below. Each is read once, however many formats show it; what decodes
 * images is loaded with the first.
 */
export function imagesBelow(folder: string, host: Host): FindImage {
  const known = new Map<string, Promise<ImageFile>>();
  return (src) => {
    const found = known.get(src) ?? findIn(folder, src, host);
    known.set(src, found);
    return found;
  };
}

async function findIn(folder: string, src: string, host: Host): Promise<ImageFile> {
  const path = imagePath(src);
  if (path === undefined) return { problem: 'outside' };
  const full = joinPath(folder, path);
  try {
    if (!(await staysInside(full, folder, host))) return { problem: 'outside' };
    const bytes = await host.readFile(full, mostMegabytes * 1_000_000 + 1);
    const { openImage } = await import('../../image/open-image.ts');
    return await openImage(bytes);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (error.code !== 'missing' && error.code !== 'not-a-folder') return { problem: 'unreadable' };
    return missing(path, full, host);
  }
}

/** On a disk that tells capitals from small letters, `Map.png` is not `map.png`. */
async function missing(path: string, full: string, host: Host): Promise<ImageFile> {
  const names = await imagesIn(parentFolder(full) ?? '.', host);
  const cut = path.lastIndexOf('/') + 1;
  const name = nearest(path.slice(cut), names);
  return { problem: 'missing', suggestion: name && path.slice(0, cut) + name };
}

async function imagesIn(folder: string, host: Host): Promise<readonly string[]> {
  try {
    const entries = await host.list(folder);
    return entries.map(({ name }) => name).filter((name) => /\.(?:png|jpe?g|svg)$/i.test(name));
  } catch (error) {
    if (error instanceof HostError) return [];
    throw error;
  }
}
