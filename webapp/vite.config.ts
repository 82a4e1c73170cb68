import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [
    react(),
    // React Aria ships 34 languages, none of them Vietnamese: ours comes from shared/i18n/react-aria-vi.ts.
    { ...optimizeLocales.vite({ locales: ['en-US'] }), enforce: 'pre' },
  ],
  build: {
    // The content security policy allows no data: scripts or styles; files are cached by their hashed name anyway.
    assetsInlineLimit: 0,
  },
  server: {
    // The tests read the shipped forms.
    fs: { allow: ['.', '../forms'] },
    proxy: { '/api': process.env.CONGVU_SERVER ?? 'http://127.0.0.1:8080' },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.{ts,tsx}'],
  },
});
