import { useTranslation } from 'react-i18next';
import type { ExamApplication } from '../../shared/api/types';

/** What the candidate says of themselves. */
export function SaidCard({ application }: { application: ExamApplication }) {
  const { t } = useTranslation();
  const { said } = application;
  const yes = (value: boolean) => t(value ? 'examPeople.yes' : 'examPeople.no');
  const facts: [string, string][] = [
    [t('examPeople.phone'), said.phone],
    [t('examPeople.email'), said.email],
    [t('examPeople.workPlace'), said.workPlace],
    [t('examPeople.planned'), said.planned ? yes(true) : (said.exceptionNote ?? yes(false))],
    [t('examPeople.degree'), t(`examPeople.degrees.${said.degree}`)],
    [t('examPeople.years'), String(said.years)],
    [t('examPeople.disciplined'), yes(said.disciplined)],
    [t('examPeople.prosecuted'), yes(said.prosecuted)],
    [t('examPeople.consent'), yes(said.consent)],
  ];
  return (
    <section className="card">
      <h2>{t('examPeople.said')}</h2>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
