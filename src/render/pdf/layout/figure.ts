import type { Block } from '../../../document/block.ts';
import type { Image } from '../../../image/image.ts';
import { isDecoration } from '../../decoration.ts';
import { describeImage } from '../../describe-image.ts';
import type { Column, Setting } from './setting.ts';
import type { Picture, Stack, Strip } from './strip.ts';
import { grow, type Element } from './structure.ts';

/** A pixel of a screen as CSS has it: 96 an inch. */
const pointsPerPixel = 0.75;

/** Share of a page that an image may take, so that words stand on it, too. */
const tallest = 0.5;

/** Sets an image at its size on a screen, made smaller where the column is narrower. */
export function setFigure(
  figure: Extract<Block, { kind: 'figure' }>,
  image: Image,
  parent: Element,
  column: Column,
  { theme, lang }: Setting,
): Stack {
  const { src, alt } = figure;
  const { page, margin } = theme;
  const mostHeight = (page.height - margin.top - margin.bottom) * tallest;
  const natural = { width: image.width * pointsPerPixel, height: image.height * pointsPerPixel };
  const scale = Math.min(1, column.width / natural.width, mostHeight / natural.height);
  // PDF/UA-1, 7.1: what says nothing is no part of what is read.
  const element = isDecoration(figure)
    ? undefined
    : grow(parent, 'Figure', { alt: alt.trim() || describeImage('', lang) });
  const picture: Picture = {
    src,
    element,
    x: column.x,
    width: natural.width * scale,
    height: natural.height * scale,
  };
  const strip: Strip = {
    height: picture.height,
    gap: 0,
    glued: false,
    lines: [],
    boxes: [],
    picture,
  };
  const space = column.size * 0.8;
  return { strips: [strip], before: space, after: space, leads: false };
}
