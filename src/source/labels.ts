/**
 * What authors write before the value of a field that says as much already: `phone: Tel.: 613-555-0142`.
 * Any other word, as that a number is one of a fax, tells a reader something.
 */
export const labelsFor: { readonly phone: RegExp; readonly email: RegExp } = {
  phone:
    /^(?:tel(?:ephone)?|tél(?:éphone)?|phone|t|cell(?:ulaire)?|mobile|office|bureau|work)\.?\s*:\s*/iu,
  email: /^(?:e-?mail|mail|courriel)\.?\s*:\s*/iu,
};
