// Installs Debian's Chromium when there is no browser and we may; otherwise says in one line what to do.
import { spawnSync } from 'node:child_process';
import { findBrowser, installation } from '../lint/browser.mjs';

const mayInstall = process.getuid?.() === 0;

if (!findBrowser() && mayInstall) {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('sh', ['-c', installation], { stdio: 'inherit', env: environment });
}
if (!findBrowser()) {
  process.stderr.write(`The browser tests need Chromium: ${installation} (or name one in the variable CHROMIUM)\n`);
  process.exitCode = 1;
}
