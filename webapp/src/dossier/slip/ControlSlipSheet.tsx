import { useTranslation } from 'react-i18next';
import type { ControlSlip } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { Letterhead } from '../../shared/paper/Letterhead';
import { useSession } from '../../shared/shell/useSession';
import { durationWords } from '../../shared/time/duration';
import { formatDateTime } from '../../shared/time/format';
import { useNow } from '../../shared/time/now';
import { HandOverTable } from './HandOverTable';

/** The paper itself, laid out as administrative papers are: the institution on the left, the motto on the right. */
export function ControlSlipSheet({ slip }: { slip: ControlSlip }) {
  const { t } = useTranslation();
  const { fullName } = useSession();
  const now = useNow();
  // what was received late is carried on from step to step, so its sum would mean nothing
  const own = slip.rows.reduce((sum, row) => sum + row.ownLateMinutes, 0);
  return (
    <section className="slip-sheet" aria-label={t('controlSlip.name')}>
      <Letterhead institution={local(slip.institutionName, slip.institutionNameEn)}>
        {t('controlSlip.number', { number: slip.number })}
      </Letterhead>
      <h2 className="slip-title">{t('controlSlip.title')}</h2>
      <SlipFacts slip={slip} />
      <HandOverTable rows={slip.rows} />
      <p>{t('controlSlip.sum', { own: durationWords(own, t) })}</p>
      <footer className="slip-foot">
        <p className="slip-origin">{t('controlSlip.origin')}</p>
        <div className="slip-signature">
          <p>{t('controlSlip.printedAt', { at: formatDateTime(now) })}</p>
          <p className="slip-signer">{t('controlSlip.signer')}</p>
          <p>{fullName}</p>
        </div>
      </footer>
    </section>
  );
}

function SlipFacts({ slip }: { slip: ControlSlip }) {
  const { t } = useTranslation();
  const partners = slip.partners.map(({ name, nameEn }) => local(name, nameEn)).join('; ');
  const facts = [
    [t('dossier.code'), slip.dossierCode],
    [t('dossier.procedure'), local(slip.procedureName, slip.procedureNameEn)],
    [t('controlSlip.institution'), local(slip.institutionName, slip.institutionNameEn)],
    [t('controlSlip.partners'), partners || t('controlSlip.noPartners')],
    [t('controlSlip.receivedAt'), slip.receivedAt ? formatDateTime(slip.receivedAt) : t('dossier.notReceived')],
    [t('controlSlip.promisedAt'), slip.promisedAt ? formatDateTime(slip.promisedAt) : t('dossier.notPromised')],
  ];
  return (
    <dl className="slip-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
