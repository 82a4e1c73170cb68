import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * The text fields of the editors write their rules into a style element, which the content security policy forbids; the
 * same library knows a style sheet of the document that needs none, but keeps it for shadow trees.
 */
const sheetsWithoutElements: Plugin = {
  name: 'sheets-without-elements',
  transform(code, id) {
    if (!/style-mod\/(src|dist)\//.test(id)) return null;
    const forShadowTrees = '!root.head && root.adoptedStyleSheets';
    if (!code.includes(forShadowTrees)) throw new Error('style-mod chooses its style sheet in another way now.');
    return { code: code.replace(forShadowTrees, 'root.adoptedStyleSheets'), map: null };
  },
};

const server = process.env.CONGVU_SERVER ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [
    react(),
    // React Aria ships 34 languages, none of them Vietnamese: ours comes from shared/i18n/react-aria-vi.ts.
    { ...optimizeLocales.vite({ locales: ['en-US'] }), enforce: 'pre' },
    sheetsWithoutElements,
  ],
  // The editor of forms would bring a second copy, which knows nothing of the first one's components.
  resolve: { dedupe: ['preact'] },
  build: {
    // The content security policy allows no data: scripts or styles; files are cached by their hashed name anyway.
    assetsInlineLimit: 0,
  },
  server: {
    // The tests read the shipped forms and models; the rules for models share their catalogue with the server.
    fs: { allow: ['.', '../forms', '../processes', '../src/main/resources/modelling'] },
    proxy: { '/api': server, '/public': server },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
  },
});
