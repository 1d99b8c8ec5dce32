#!/usr/bin/env node
import module from 'node:module';

// Node 22.8 and later; elsewhere start-up is a little slower.
module.enableCompileCache?.();
const { main, nodeHost } = await import('../dist/brief.js');
process.exitCode = await main(process.argv.slice(2), nodeHost(process));
