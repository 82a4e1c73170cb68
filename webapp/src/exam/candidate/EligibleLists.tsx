import { Link } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PublicExam } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatDateTime } from '../../shared/time/format';
import { EligibleTable } from './EligibleTable';

/** Who may sit the exam, council by council. */
export function EligibleLists({ exam }: { exam: PublicExam }) {
  const { t } = useTranslation();
  return exam.lists.map((list) => (
    <section key={list.councilNo} className="exam-list">
      <header>
        <h4>
          {t('examPeople.eligibleList')} – {local(list.nameVi, list.nameEn)}
        </h4>
        <Link
          to="/exam-portal/$code/lists/$council"
          params={{ code: exam.code, council: String(list.councilNo) }}
          className="button button-secondary button-small"
        >
          <Printer aria-hidden size={14} /> {t('examPeople.printList')}
        </Link>
      </header>
      <p className="muted">{t('examPeople.publishedAt', { at: formatDateTime(list.publishedAt) })}</p>
      {list.candidates.length === 0 ? (
        <p>{t('examPeople.nobodyEligible')}</p>
      ) : (
        <EligibleTable list={list} posts={exam.posts} className="table table-cards" />
      )}
    </section>
  ));
}
