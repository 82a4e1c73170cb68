import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ClockBanner } from './ClockBanner';
import { Navigation } from './Navigation';
import { TopBar } from './TopBar';
import './shell.css';

export function Shell() {
  const { t } = useTranslation();
  const main = useRef<HTMLElement>(null);
  useFocusOnNewPage(main);
  return (
    <div className="shell">
      <a className="skip-link" href="#content">
        {t('shell.skip')}
      </a>
      <TopBar />
      <ClockBanner />
      <Navigation />
      <main id="content" ref={main} tabIndex={-1} className="content">
        <Outlet />
      </main>
    </div>
  );
}

/** A new page is announced by moving the focus to its content, but not on the first one. */
function useFocusOnNewPage(main: React.RefObject<HTMLElement | null>) {
  const { pathname } = useLocation();
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path is the occasion
  useEffect(() => {
    if (!first.current) main.current?.focus({ preventScroll: true });
    first.current = false;
  }, [pathname]);
}
