import './shared/fonts.css';
import './shared/tokens.css';
import './shared/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { prepareTexts } from './shared/i18n';

const root = document.getElementById('root');

// The application is loaded after its texts: React Aria reads its own once, when first used.
prepareTexts().then(async () => {
  const { App } = await import('./App');
  if (root) {
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  }
});
