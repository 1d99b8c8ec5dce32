// Loads what the build bundled. A build also keeps the code that V8 makes of it: compiling is the
// largest part of a start, and Node keeps it by itself from 22.8 on only, in a folder of its own.
const { existsSync, readFileSync } = require('node:fs');
const { createRequire, enableCompileCache } = require('node:module');
const path = require('node:path');
const { optimiseLater } = require('./optimise-later.js');

// Before anything is loaded: the code that a build keeps is of the same flags.
optimiseLater();

const dist = path.join(__dirname, '../dist');
const kept = path.join(dist, 'compiled', `${process.versions.v8}-${process.arch}`);

/** Where the code of a bundled file is kept for this version of V8. */
const compiledFile = (file) => path.join(kept, `${path.basename(file)}.bin`);

/** Bundled files by their path; `script` is what V8 made of one. */
const loaded = new Map();

/** Loads a bundled file, and through itself those that it asks for, with the code that was kept. */
function loadCompiled(file) {
  const before = loaded.get(file);
  if (before) return before.module.exports;
  const { Script } = require('node:vm');
  const compiled = compiledFile(file);
  // The build left only ASCII, and so every letter is a byte.
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'latin1')}\n})`;
  const cachedData = existsSync(compiled) ? readFileSync(compiled) : undefined;
  // What another V8 made, or one with other settings, it does not take: it compiles anew.
  const script = new Script(source, { filename: file, cachedData });
  const module = { exports: {} };
  loaded.set(file, { module, script });
  const others = createRequire(file);
  const folder = path.dirname(file);
  const inside = (id) => (id.startsWith('.') ? loadCompiled(path.resolve(folder, id)) : others(id));
  script.runInThisContext()(module.exports, inside, module, file, folder);
  return module.exports;
}

/** Loads a file of `dist/`. */
function load(name) {
  const file = path.join(dist, name);
  if (!existsSync(file)) {
    // Its catalogues are in what is not there.
    process.stderr.write(
      'brief is not built yet. Type, in its folder: npm ci\nbrief n’est pas encore compilé. Tapez, dans son dossier\u00A0: npm ci\n',
    );
    process.exit(2);
  }
  if (existsSync(kept)) return loadCompiled(file);
  enableCompileCache?.();
  return require(file);
}

module.exports = { load, loadCompiled, loaded, compiledFile, kept, dist };
