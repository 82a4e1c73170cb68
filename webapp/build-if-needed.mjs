// Builds only when a source is newer than the last successful build, so that a Java change does not wait for the bundler.
import { execSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const webapp = fileURLToPath(new URL('.', import.meta.url));
const stamp = join(webapp, 'node_modules', '.built'); // goes with the modules: new ones mean a new build
const derived = new Set(['node_modules', 'dist']);

// A folder's own time counts too: it changes when a file in it is deleted.
const newest = (path) => {
  const stats = statSync(path);
  const children = stats.isDirectory() ? readdirSync(path).map((name) => newest(join(path, name))) : [];
  return Math.max(stats.mtimeMs, ...children);
};
const sources = readdirSync(webapp).filter((name) => !derived.has(name));
const upToDate =
  existsSync(stamp) &&
  existsSync(join(webapp, 'dist')) &&
  statSync(stamp).mtimeMs > Math.max(...sources.map((name) => newest(join(webapp, name))));

if (!upToDate) {
  execSync('npm run build', { cwd: webapp, stdio: 'inherit' });
  writeFileSync(stamp, '');
}
