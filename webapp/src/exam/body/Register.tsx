import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { local } from '../../shared/i18n/language';
import { formatDateTime } from '../../shared/time/format';
import { declarationsQuery } from './queries';

/** What everybody declared, for those who supervise; nobody else gets any rows. */
export function Register({ code }: { code: string }) {
  const { t } = useTranslation();
  const register = useQuery(declarationsQuery(code));
  if (!register.data?.all.length) return null;
  const { all, relations } = register.data;
  const word = (of: string) => {
    const relation = relations.find((one) => one.code === of);
    return relation ? local(relation.wordsVi, relation.wordsEn) : of;
  };
  return (
    <section className="exam-section">
      <h2>{t('examBody.register')}</h2>
      <div className="card table-wrap">
        <table className="table table-cards">
          <caption className="visually-hidden">{t('examBody.register')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('examBody.member')}</th>
              <th scope="col">{t('examBody.relation')}</th>
              <th scope="col">{t('examBody.personName')}</th>
              <th scope="col">{t('examBody.when')}</th>
            </tr>
          </thead>
          <tbody>
            {all.map((made) => (
              <tr key={made.username + made.declaredAt + made.relation}>
                <td data-label={t('examBody.member')}>{made.fullName}</td>
                <td data-label={t('examBody.relation')}>
                  <span>
                    {word(made.relation)}
                    {made.bars && <span className="cell-second">{t('examBody.barsNote')}</span>}
                  </span>
                </td>
                <td data-label={t('examBody.personName')} className={made.personName ? undefined : 'cell-none'}>
                  <span>
                    {made.personName}
                    {made.personName && !made.matched && (
                      <span className="cell-second">{t('examBody.notACandidate')}</span>
                    )}
                  </span>
                </td>
                <td data-label={t('examBody.when')}>{formatDateTime(made.declaredAt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
