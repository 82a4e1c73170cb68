import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExamRound } from '../shared/api/types';
import { examTabs } from './tabs';
import './tabs.css';

/** The parts of a round; on a narrow screen the bar scrolls to where one is. */
export function ExamTabs({ round }: { round: ExamRound }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const bar = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path is the occasion
  useEffect(() => {
    bar.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [pathname]);
  const tabs = examTabs.filter(({ shownTo }) => shownTo(round));
  if (tabs.length < 2) return null;
  return (
    <nav ref={bar} aria-label={t('examRound.parts')} className="tab-list page-tabs">
      {tabs.map(({ to, label, exact }) => (
        <Link
          key={label}
          to={to}
          params={{ code: round.code }}
          activeOptions={{ exact: exact ?? false, includeSearch: false }}
          className="tab"
        >
          {t(label)}
        </Link>
      ))}
    </nav>
  );
}
