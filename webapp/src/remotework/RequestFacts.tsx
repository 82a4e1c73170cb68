import { useTranslation } from 'react-i18next';
import type { RemoteRequest } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { formatDateTime, formatDay, weekday } from '../shared/time/format';

/** What was asked for: which days, from where, by whom. */
export function RequestFacts({ request }: { request: RemoteRequest }) {
  const { t } = useTranslation();
  const { personal, calendar } = request;
  return (
    <section className="card">
      <h2>{t('remote.asked')}</h2>
      <dl className="facts">
        <Fact name={t('remote.applicant')} value={request.applicant.fullName} />
        <Fact name={t('remote.unit')} value={local(request.unitName, request.unitNameEn)} />
        <Fact name={t('remote.position')} value={local(request.positionTitleVi, request.positionTitleEn)} />
        <Fact name={t('remote.place')} value={personal?.place} />
        <Fact name={t('remote.phone')} value={personal?.phone} />
        <Fact name={t('remote.reason')} value={personal?.reason} />
        <Service personal={personal} />
      </dl>
      <ul className="remote-calendar" aria-label={t('remote.days')}>
        {calendar.map(({ date, state, committed }) => (
          <li key={date} className={state === 'GRANTED' || state === 'WISHED' ? '' : 'muted'}>
            {weekday(date, 'short')} {formatDay(date)} · {t(`remote.dayState.${state}`)}
            {request.status === 'ACTIVE' && state === 'GRANTED' && !committed && ` · ${t('remote.toBeSigned')}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Declared by the person; confirmed or corrected by the personnel office. */
function Service({ personal }: Pick<RemoteRequest, 'personal'>) {
  const { t } = useTranslation();
  if (!personal) return null;
  const { onProbation, underDiscipline, confirmedBy, confirmedAt } = personal;
  const said = [
    t(onProbation ? 'remote.service.probation' : 'remote.service.noProbation'),
    t(underDiscipline ? 'remote.service.discipline' : 'remote.service.noDiscipline'),
  ].join(', ');
  return (
    <div>
      <dt>{t('remote.service.title')}</dt>
      <dd>
        {said}
        <br />
        <small className="muted">
          {confirmedBy && confirmedAt
            ? t('remote.service.confirmed', { name: confirmedBy.fullName, at: formatDateTime(confirmedAt) })
            : t('remote.service.declared')}
        </small>
      </dd>
    </div>
  );
}

function Fact({ name, value }: { name: string; value: string | null | undefined }) {
  if (!value) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
