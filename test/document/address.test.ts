import { describe, expect, it } from 'vitest';
import { isSafeAddress } from '../../src/document/address.ts';

describe('an address', () => {
  it.each([
    'https://example.org',
    'HTTP://EXAMPLE.ORG',
    'mailto:office@example.org',
    'tel:+1-613-555-0142',
    '#section',
    '',
    'report.pdf',
    '../a/b?c=d:e#f:g',
    '/a:b',
    'https://example.org/?q=javascript:x',
    'https://example.org/100%25/%zz',
  ])('is safe: %s', (href) => {
    expect(isSafeAddress(href)).toBe(true);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\u00ADscript:alert(1)',
    'java%0Ascript:alert(1)',
    'javascript%3Aalert(1)',
    'javascript%253Aalert(1)',
    'javascript&#58;alert(1)',
    'javascript&#x3A;alert(1)',
    'javascript&colon;alert(1)',
    'java&Tab;script:alert(1)',
    '&#106;avascript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'data:image/png;base64,x',
    'file:///etc/passwd',
    'C:\\secret.docx',
    'ftp://example.org',
    'blob:https://example.org',
    // Opened from a disk, a page takes these for files of another computer.
    '//example.org',
    String.raw`\\server\share`,
    '/\t/example.org',
  ])('is not safe: %s', (href) => {
    expect(isSafeAddress(href)).toBe(false);
  });
});
