// A page with modules of the web app in a real browser, served as in development.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { openBrowser } from '../lint/browser.mjs';

/** Gives a page on which the module has run; the module leaves behind what it offers as `window[offered]`. */
export async function openPageWith(module, offered) {
  const server = await createServer({
    root: fileURLToPath(new URL('../', import.meta.url)),
    server: { port: 0, host: '127.0.0.1', hmr: false },
    logLevel: 'error',
  });
  await server.listen();
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.route('**/bench', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><div id="drawing" style="height: 800px"></div><script type="module" src="${module}"></script>`,
    }),
  );
  await page.goto(`http://127.0.0.1:${server.httpServer.address().port}/bench`);
  await page.waitForFunction((name) => name in window, offered, { timeout: 120_000 });
  return {
    page,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
