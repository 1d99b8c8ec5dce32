import { expect, test } from 'vitest';
import {
  absolutePath,
  fileName,
  joinPath,
  parentFolder,
  pathBelow,
  shownPath,
} from '../../src/cli/paths/paths.ts';

const windows = 'C:/office';
const share = '//server/notes/office';

test.each([
  ['a/./b/../c.yaml', '/office', '/office/a/c.yaml'],
  ['../../../x', '/office', '/x'],
  ['/x//y/', '/office', '/x/y'],
  ['.', '/', '/'],
  [String.raw`a\b`, '/office', String.raw`/office/a\b`],
  [String.raw`a\..\b`, windows, 'C:/office/b'],
  [String.raw`D:\x`, windows, 'D:/x'],
  [String.raw`..\..\..\x`, share, '//server/notes/x'],
  [String.raw`\\other\place\x`, windows, '//other/place/x'],
])('%s in %s is %s', (path, cwd, full) => {
  expect(absolutePath(path, cwd)).toBe(full);
});

test.each([
  ['./a.yaml', '/office', 'a.yaml'],
  ['/office/n/a.yaml', '/office', 'n/a.yaml'],
  ['../office/a.yaml', '/office', 'a.yaml'],
  ['../x/./a.yaml', '/office', '../x/a.yaml'],
  ['/x/a.yaml', '/office', '/x/a.yaml'],
  ['/workshop/a.yaml', '/office', '/workshop/a.yaml'],
  ['/x/a.yaml', '/', 'x/a.yaml'],
  ['.', '/office', '.'],
  ['/office/', '/office', '.'],
  [String.raw`C:\office\n\a.yaml`, windows, 'n/a.yaml'],
  [String.raw`..\a.yaml`, windows, '../a.yaml'],
])('%s is shown in %s as %s', (path, cwd, shown) => {
  expect(shownPath(path, cwd)).toBe(shown);
});

test.each([
  ['/a/b', '/a'],
  ['/a', '/'],
  ['/', undefined],
  ['C:/a', 'C:/'],
  ['C:/', undefined],
  ['//server/share/a', '//server/share/'],
  ['//server/share/', undefined],
  ['a/b', 'a'],
  ['a', '.'],
  ['.', undefined],
])('the folder that holds %s is %s', (path, folder) => {
  expect(parentFolder(path)).toBe(folder);
});

test('a folder and what is below it make the path again', () => {
  for (const folder of ['/', '/a', 'C:/', 'a/b', '//server/share/']) {
    const path = joinPath(folder, 'x.yaml');
    expect(pathBelow(path, folder)).toBe('x.yaml');
    expect(fileName(path)).toBe('x.yaml');
  }
  expect(joinPath('.', 'x.yaml')).toBe('x.yaml');
  expect(pathBelow('/ab/x', '/a')).toBeUndefined();
});
