#!/usr/bin/env node
const { load } = require('./load.js');

const { main, nodeHost } = load('brief.cjs');
void main(process.argv.slice(2), nodeHost(process)).then((code) => {
  process.exitCode = code;
});
