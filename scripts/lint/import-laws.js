/**
 * A rule for oxlint: who may import what under `src/`. It reads `import()` and `import('…').Type`,
 * too, which oxlint's own `no-restricted-imports` does not.
 */
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** The core takes text, bytes and dates; what it says comes from the catalogue. */
const words = ['findings', 'locale', 'source'];

/** What the folders of the command line stand on; above it each imports only those below it. */
const ground = [
  ...words,
  'host/host.ts',
  'cli/day-of-run.ts',
  'cli/faults',
  'cli/in-order.ts',
  'cli/share-out.ts',
  'cli/paths',
  'cli/read-number.ts',
  'cli/usage',
];

/**
 * What each file or folder may import beside itself: ours by its place under `src/`, and libraries
 * by name. The longest entry that fits a file is its law; a folder without one may import nothing.
 * Nothing else may import `cli`, and only `bin/` loads the real host.
 */
export const laws = {
  'document/block.ts': ['locale/message.ts'],
  'source/source.ts': [],
  'index.ts': ['note', 'schema', ...words],
  locale: [],
  findings: ['locale', 'source'],
  source: ['findings', 'generated/inner-keys.js', 'yaml'],
  document: ['findings', 'locale', 'htmlparser2'],
  markdown: ['document', 'markdown-it'],
  schema: [...words, 'generated', 'fastest-levenshtein'],
  'schema/custom.ts': ['schema', 'ajv', 'ajv-formats'],
  'image/image.ts': [],
  image: ['image-size', 'pngjs'],
  'image/svg': ['image/image.ts', 'color-name', 'saxes'],
  'rules/prose': ['document/letters.ts', 'locale', 'source/at-sign.ts'],
  rules: [...words, 'document', 'image', 'markdown', 'note', 'schema'],
  note: ['findings', 'locale', 'markdown', 'schema'],
  'note/check.ts': [...words, 'image', 'note', 'rules', 'schema', 'suppress', 'twins'],
  twins: [...words, 'document/letters.ts', 'markdown', 'note', 'rules', 'schema', 'suppress'],
  config: [
    'findings',
    'source',
    'rules',
    'schema',
    'settings-file',
    'theme',
    'twins',
    'generated',
    'picomatch',
  ],
  theme: ['findings', 'source', 'document', 'generated', 'settings-file'],
  'settings-file': [...words, 'schema'],
  'font/font-problem.ts': [],
  font: ['theme/theme.ts'],
  suppress: ['findings', 'source', 'reference/kinds.ts', 'rules', 'schema/suggest.ts'],
  fix: ['findings', 'source', 'note', 'diff'],
  reference: [...words, 'note', 'rules', 'schema', 'twins'],
  skeleton: ['locale', 'report/wrap.ts', 'schema'],
  template: [
    'findings',
    'locale',
    'document',
    'generated',
    'handlebars',
    'markdown',
    'note',
    'render',
    'schema',
    'source/fields.ts',
    'theme',
  ],
  'render/format.ts': [],
  render: ['document', 'generated', 'image', 'locale', 'theme'],
  'render/text': ['render', 'document', 'locale', 'string-width'],
  'render/pdf': ['render', 'document', 'font', 'image', 'locale', 'theme', 'hyphen', 'pdfkit'],
  report: [...words, 'generated', 'reference'],
  host: ['node:'],
  'cli/paths': ['host/host.ts'],
  'cli/faults': [...words, 'host/host.ts', 'schema'],
  'cli/usage': ['locale', 'render/format.ts', 'theme'],
  'cli/types': [...ground, 'schema'],
  'cli/find': [...ground, 'config', 'image', 'note', 'schema', 'twins', 'ignore', 'picomatch'],
  'cli/tell': [
    ...ground,
    'cli/exit-code.ts',
    'fix',
    'generated/version.js',
    'reference',
    'render/text',
    'report',
    'twins',
    'chalk',
  ],
  'cli/config': [
    ...ground,
    'cli/tell',
    'config',
    'reference',
    'report',
    'rules',
    'schema',
    'theme',
  ],
  'cli/check': [
    ...ground,
    'cli/find',
    'cli/tell',
    'cli/types',
    'config',
    'fix',
    'note',
    'report',
    'rules',
    'schema',
    'suppress',
  ],
  'cli/draw': [
    ...ground,
    'cli/check',
    'cli/config',
    'cli/find',
    'cli/tell',
    'config',
    'document',
    'font',
    'image',
    'note',
    'reference',
    'render',
    'report',
    'rules/image-file.ts',
    'schema',
    'template',
    'theme',
    'twins',
  ],
  'cli/twin': [
    ...ground,
    'cli/exit-code.ts',
    'cli/find',
    'cli/tell',
    'config',
    'note',
    'reference',
    'schema',
    'skeleton',
    'twins',
  ],
  'cli/completion': ['cli/usage', 'locale', 'reference', 'report', 'schema'],
  'cli/commands': [
    ...ground,
    'cli/check',
    'cli/completion',
    'cli/config',
    'cli/draw',
    'cli/exit-code.ts',
    'cli/tell',
    'cli/twin',
    'cli/types',
    'config/without-twins.ts',
    'document',
    'note',
    'reference',
    'report',
    'schema',
    'skeleton',
    'template',
    'theme',
    'twins',
  ],
  'cli/usage-error.ts': [
    'cli',
    'findings',
    'commander',
    'fastest-levenshtein',
    'report/index.ts',
    'schema/default-type.ts',
  ],
  cli: ['findings', 'host/host.ts', 'locale', 'commander', 'fastest-levenshtein'],
};

export default {
  meta: { name: 'house' },
  rules: {
    'import-laws': {
      create(context) {
        const file = placeInSource(context.filename);
        if (file === undefined) return {};
        const check = (node) => {
          const name = node.source?.value;
          if (typeof name !== 'string') return;
          const target = name.startsWith('.') ? posix.join(posix.dirname(file), name) : name;
          const place = lawFor(file);
          if (mayImport(place, target)) return;
          const may = laws[place]?.join(', ') || 'nothing';
          const message = `src/${file} may not import ${target}: beside itself, ${place} may import ${may} (scripts/lint/import-laws.js).`;
          context.report({ node, message });
        };
        return {
          ImportDeclaration: check,
          ExportNamedDeclaration: check,
          ExportAllDeclaration: check,
          ImportExpression: check,
          TSImportType: check,
        };
      },
    },
  },
};

/** A file's place under `src/`, with forward slashes; undefined outside it. */
function placeInSource(filename) {
  if (!filename.startsWith(source)) return undefined;
  return filename.slice(source.length).replaceAll('\\', '/');
}

/** The longest entry of the laws that holds a file; its folder where there is none. */
function lawFor(file) {
  const fitting = Object.keys(laws).filter((place) => isWithin(file, place));
  return fitting.toSorted((a, b) => b.length - a.length)[0] ?? file.split('/')[0];
}

function mayImport(place, target) {
  return [place, ...(laws[place] ?? [])].some((allowed) => isWithin(target, allowed));
}

/** Whether a file or library is a place or inside it: `yaml/util` is within `yaml`. */
function isWithin(target, place) {
  return target === place || target.startsWith(place.endsWith(':') ? place : `${place}/`);
}
