/**
 * What a function's time or memory is told as: a folder of ours, a library, or a part of Node. The bundle's
 * source maps tell which file a function is of.
 */
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

const byV8 = {
  '(garbage collector)': 'garbage collection',
  '(program)': 'Node and V8 beside JavaScript',
  '(root)': 'Node and V8 beside JavaScript',
  '(V8 API)': 'Node and V8 beside JavaScript',
  '(BYTECODE_COMPILER)': 'compiling scripts',
  '(COMPILER)': 'compiling scripts',
};

/** By the start of a module's name, and of some the functions; the first that fits. */
const byNode = [
  [/^node:(vm|internal\/vm)/, 'compiling scripts'],
  [/^node:internal\/modules|^node:module/, 'loading modules'],
  [/^node:internal\/(bootstrap|process\/pre_execution|main)/, 'starting Node'],
  [/^node:(internal\/)?fs/, 'reading and writing files'],
  [/^node:(internal\/)?zlib/, 'compressing'],
  [/^node:/, 'Node’s other modules'],
];

/** Functions of V8's and of Node's own C++ that have no place, and are told where they are not their caller's. */
const compilers = /^(compileFunction|compileFunctionForCJSLoader|wrapSafe|runInThisContext)/;

/**
 * @typedef {{ functionName: string, url: string, lineNumber: number, columnNumber: number }} CallFrame
 *
 * @param {CallFrame} frame
 * @param {string} caller what its caller is told as: native code works for whoever called it
 * @returns {string}
 */
export function costOf(frame, caller) {
  const { functionName, url } = frame;
  if (functionName in byV8) return byV8[functionName];
  if (compilers.test(functionName) && !url.includes('/dist/')) return 'compiling scripts';
  if (url.startsWith('node:')) return byNode.find(([names]) => names.test(url))[1];
  if (url === '') return caller;
  return placeOf(sourceOf(frame));
}

/**
 * The part of the project, or the library, that a source file is of.
 *
 * @param {string} file with forward slashes
 */
export function placeOf(file) {
  const library = file.split('node_modules/').at(-1);
  if (library !== file) return library.split('/', library.startsWith('@') ? 2 : 1).join('/');
  const own = file.match(/\bsrc\/(render\/\w+\/\w+|render\/\w+|\w+)\//)?.[1];
  if (own) return own === 'generated' ? 'what the build generated (schemas, templates)' : own;
  return file.includes('/bin/') ? 'loading modules' : 'setting up the bundle';
}

const maps = new Map();

function sourceOf({ url, lineNumber, columnNumber }) {
  const file = url.startsWith('file:') ? fileURLToPath(url) : url;
  if (!maps.has(file)) maps.set(file, mapOf(`${file}.map`));
  const source = maps.get(file)?.findEntry(lineNumber, Math.max(0, columnNumber)).originalSource;
  return (source ?? file).replaceAll('\\', '/');
}

function mapOf(file) {
  return existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}
