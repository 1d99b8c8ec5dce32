// Loaded before `brief` (node --require): the clock stands at a moment of our choice.
const now = Date.parse(process.env.BRIEF_TORTURE_NOW);
const Real = Date;
globalThis.Date = class extends Real {
  constructor(...parts) {
    super(...(parts.length === 0 ? [now] : parts));
  }
  static now() {
    return now;
  }
};
