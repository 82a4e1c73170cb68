import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PublicExam } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatDateTime } from '../../shared/time/format';
import { Button } from '../../shared/ui/Button';

/** Who may sit the exam: number, name and post, as they hang on the wall. */
export function EligibleLists({ exam }: { exam: PublicExam }) {
  const { t } = useTranslation();
  const title = (postNo: number) => {
    const found = exam.posts.find(({ post }) => post.postNo === postNo)?.post;
    return found ? local(found.titleVi, found.titleEn) : String(postNo);
  };
  return exam.lists.map((list) => (
    <section key={list.councilNo} className="exam-list">
      <header>
        <h4>
          {t('examPeople.eligibleList')} – {local(list.nameVi, list.nameEn)}
        </h4>
        <Button variant="quiet" className="button-small no-print" onPress={() => window.print()}>
          <Printer aria-hidden size={14} /> {t('examPeople.print')}
        </Button>
      </header>
      <p className="muted">{t('examPeople.publishedAt', { at: formatDateTime(list.publishedAt) })}</p>
      {list.candidates.length === 0 ? (
        <p>{t('examPeople.nobodyEligible')}</p>
      ) : (
        <table className="table">
          <caption className="visually-hidden">{t('examPeople.eligibleList')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('examPeople.number')}</th>
              <th scope="col">{t('examPeople.name')}</th>
              <th scope="col">{t('examPeople.post')}</th>
              {list.withSeats && <th scope="col">{t('examPeople.room')}</th>}
            </tr>
          </thead>
          <tbody>
            {list.candidates.map((one, index) => (
              <tr key={`${one.fullName}-${one.postNo}-${one.number ?? index}`}>
                <td>{one.number ?? '–'}</td>
                <td>{one.fullName}</td>
                <td>{title(one.postNo)}</td>
                {list.withSeats && <td>{one.room}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  ));
}
