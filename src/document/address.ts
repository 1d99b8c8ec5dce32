/** Schemes that a link may have. */
const schemes = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * Whether a link may lead to this address: a web page, an e-mail address, a telephone number, a
 * place in the document or a relative address. Escapes, blanks and control characters in which
 * `javascript:` could hide are looked through.
 */
export function isSafeAddress(href: string): boolean {
  const plain = unescaped(href).replaceAll(/[\p{Cc}\p{Cf}\p{Z}]/gu, '');
  // Without a scheme of its own it takes that of the page: opened from a disk, another computer's files.
  if (/^[\\/]{2}/.test(plain)) return false;
  const scheme = /^([^/?#]*?):/.exec(plain)?.[1];
  return scheme === undefined || schemes.has(scheme.toLowerCase());
}

/** No one nests escapes deeper; what still holds one then is not safe. */
const mostNested = 8;

/** Undoes percent-encoding and numeric or named references, as often as they are nested. */
function unescaped(href: string): string {
  let text = href;
  for (let level = 0; level < mostNested; level += 1) {
    const next = /[%&]/.test(text) ? unescapedOnce(text) : text;
    if (next === text) return text;
    text = next;
  }
  return unsafe;
}

const unsafe = 'unsafe:';

function unescapedOnce(href: string): string {
  return href
    .replaceAll(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll(/&#x0*([0-9a-f]{1,6});?/gi, (_, code: string) => character(parseInt(code, 16)))
    .replaceAll(/&#0*([0-9]{1,7});?/g, (_, code: string) => character(Number(code)))
    .replaceAll(/&(colon|tab|newline);/gi, (_, name: string) => (/colon/i.test(name) ? ':' : ''));
}

function character(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
