declare module 'commonmark-spec' {
  /** An example of the specification; `→` stands for a tab in both of its texts. */
  interface Example {
    readonly number: number;
    readonly section: string;
    readonly markdown: string;
    readonly html: string;
  }

  const commonmark: { readonly tests: readonly Example[] };
  export default commonmark;
}
