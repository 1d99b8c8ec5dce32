/** The tags of the markup, each with the attributes that it may have. */
const tags = {
  section: [],
  h1: [],
  h2: [],
  h3: [],
  h4: [],
  h5: [],
  h6: [],
  p: [],
  ul: ['data-tight'],
  ol: ['start', 'data-tight'],
  li: [],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['data-align'],
  td: [],
  dl: ['data-role'],
  dt: [],
  dd: [],
  blockquote: [],
  pre: [],
  img: ['src', 'alt'],
  hr: [],
  strong: [],
  em: [],
  s: [],
  code: [],
  a: ['href'],
  span: ['lang'],
  time: ['datetime'],
  sup: ['data-footnote'],
  br: [],
  slot: ['data-number'],
} as const;

export type Tag = keyof typeof tags;

/** Every tag that a template may write, for saying what there is. */
export const tagNames: readonly string[] = Object.keys(tags).filter((tag) => tag !== 'slot');

export function isTag(name: string): name is Tag {
  return Object.hasOwn(tags, name);
}

export function attributesOf(tag: Tag): readonly string[] {
  return tags[tag];
}

/** Tags that stand among words. */
const inlines: ReadonlySet<string> = new Set<Tag>([
  'strong',
  'em',
  's',
  'code',
  'a',
  'span',
  'time',
  'sup',
  'br',
]);

export function isInlineTag(tag: Tag): boolean {
  return inlines.has(tag);
}
