/** The part of the package `hyphen` that we use; it has no types of its own. */
declare module 'hyphen/*/index.js' {
  const language: {
    readonly hyphenateSync: (text: string, options: { readonly hyphenChar: string }) => string;
  };
  export default language;
}
