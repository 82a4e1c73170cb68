import { useTranslation } from 'react-i18next';
import type { Consultation as Asked } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { formatDate, formatTime } from '../shared/time/format';

/** What was asked of other units and what each of them says, beside the draft it is needed for. */
export function Consultation({ consultation }: { consultation: Asked }) {
  const { t } = useTranslation();
  return (
    <section className="card">
      <h2>{t('consultation.title')}</h2>
      {consultation.question && (
        <p className="form-text">
          <span className="muted">{t('consultation.question')}:</span> {consultation.question}
        </p>
      )}
      {consultation.opinions.map((opinion) => (
        <article key={`${opinion.unitCode}-${opinion.at}`} className="opinion">
          <h3>
            {opinion.unitName ? local(opinion.unitName, opinion.unitNameEn) : opinion.byName}:{' '}
            {t(`consultation.${opinion.opinion}`)}
          </h3>
          <p className="form-text">{opinion.content}</p>
          <p className="muted">
            {opinion.byName} · {formatTime(opinion.at)} {formatDate(opinion.at)}
          </p>
        </article>
      ))}
    </section>
  );
}
