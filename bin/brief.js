#!/usr/bin/env node
const { enableCompileCache } = require('node:module');

// Node 22.8 and later; elsewhere start-up is a little slower.
enableCompileCache?.();
const { main, nodeHost } = require('../dist/brief.cjs');
void main(process.argv.slice(2), nodeHost(process)).then((code) => {
  process.exitCode = code;
});
