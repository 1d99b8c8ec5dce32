/** What documents are drawn as, in the order of the help, and the endings of their files, the usual one first. */
export const extensions = {
  html: ['.html', '.htm'],
  pdf: ['.pdf'],
  text: ['.txt'],
} as const;

/** Its name is that of its option, `--html`, and of its templates, `note.html.hbs`. */
export type Format = keyof typeof extensions;

export const formats: readonly Format[] = Object.keys(extensions) as Format[];
