import { useTranslation } from 'react-i18next';
import type { PublicExam } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';

interface EligibleTableProps {
  list: PublicExam['lists'][number];
  posts: PublicExam['posts'];
  className: string;
}

/** Number, name and post, and the room once it is known. */
export function EligibleTable({ list, posts, className }: EligibleTableProps) {
  const { t } = useTranslation();
  const title = (postNo: number) => {
    const found = posts.find(({ post }) => post.postNo === postNo)?.post;
    return found ? local(found.titleVi, found.titleEn) : String(postNo);
  };
  return (
    <table className={className}>
      <caption className="visually-hidden">{t('examPeople.eligibleList')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('examPeople.seq')}</th>
          {list.withSeats && <th scope="col">{t('examPeople.number')}</th>}
          <th scope="col">{t('examPeople.name')}</th>
          <th scope="col">{t('examPeople.post')}</th>
          {list.withSeats && <th scope="col">{t('examPeople.room')}</th>}
        </tr>
      </thead>
      <tbody>
        {list.candidates.map((one, index) => (
          <tr key={`${one.fullName}-${one.postNo}-${one.number ?? index}`}>
            <td data-label={t('examPeople.seq')} className="slip-seq">
              {index + 1}
            </td>
            {list.withSeats && <td data-label={t('examPeople.number')}>{one.number}</td>}
            <td data-label={t('examPeople.name')}>{one.fullName}</td>
            <td data-label={t('examPeople.post')}>{title(one.postNo)}</td>
            {list.withSeats && <td data-label={t('examPeople.room')}>{one.room}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
