import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from './LanguageSwitch';
import './public.css';

interface PublicFrameProps {
  /** What the browser's tab says. */
  title: string;
  /** Where else one can go from here. */
  links?: { href: string; label: string }[];
  children: ReactNode;
}

/** Around every page that asks nobody to sign in. */
export function PublicFrame({ title, links = [], children }: PublicFrameProps) {
  const { t } = useTranslation();
  return (
    <div className="public">
      <title>{`${title} – ${t('product')}`}</title>
      <header className="public-head">
        <a href="/" className="product" aria-label={t('shell.home')}>
          <img src="/icon.svg" alt="" width="32" height="32" />
          <span className="product-name">{t('product')}</span>
        </a>
        {links.length > 0 && (
          <nav className="public-links" aria-label={t('shell.navigation')}>
            {links.map(({ href, label }) => (
              <a key={href} href={href}>
                {label}
              </a>
            ))}
          </nav>
        )}
        <LanguageSwitch />
      </header>
      {children}
    </div>
  );
}
