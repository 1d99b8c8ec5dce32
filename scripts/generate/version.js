/** Writes the version of the package as a module, so that no start reads a file for it. */
import { readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
writeFileSync('src/generated/version.js', `export const version = ${JSON.stringify(version)};\n`);
writeFileSync('src/generated/version.d.ts', 'export const version: string;\n');
