/** The colours that CSS knows by name, red, green and blue from 0 to 255; the package has no types. */
declare module 'color-name' {
  const names: Readonly<Record<string, readonly [red: number, green: number, blue: number]>>;
  export default names;
}
