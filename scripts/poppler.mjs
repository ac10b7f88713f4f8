// Poppler's tools, by which tests read the PDFs that Dorso writes.
import { spawnSync } from 'node:child_process';
import { installFromDebian } from './debian.mjs';

/** Tries to have them. Without them the tests that read PDFs are skipped, and say so. */
export function wishForPoppler() {
  const there = () => spawnSync('pdftotext', ['-v']).error === undefined;
  if (there() || (installFromDebian('poppler-utils') && there())) return;
  console.error(
    'dorso: pdftotext was not found; tests that read PDFs are skipped. On Debian: "sudo apt-get install poppler-utils".',
  );
}
