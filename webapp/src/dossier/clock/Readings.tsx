import { useTranslation } from 'react-i18next';
import type { ClockState, DossierClock, Reading } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatDateTime } from '../../shared/time/format';
import { useNow } from '../../shared/time/now';
import { TimeState } from '../../shared/ui/TimeState';
import { stateOfReading } from './promise';

interface ReadingsProps {
  readings: NonNullable<DossierClock['readings']>;
  state: ClockState;
}

/** How the dossier stands by its own rule, and how the official indicator counts it. */
export function Readings({ readings: { own, official }, state }: ReadingsProps) {
  const { t } = useTranslation();
  return (
    <dl className="readings">
      <ReadingCard name={t('clock.ownReading')} reading={own} state={state} />
      {official && (
        <ReadingCard
          name={t('clock.officialReading')}
          reading={official}
          state={state}
          why={official.why && local(official.why, official.whyEn)}
        />
      )}
    </dl>
  );
}

interface ReadingCardProps {
  name: string;
  reading: Reading;
  state: ClockState;
  why?: string | null;
}

function ReadingCard({ name, reading, state, why }: ReadingCardProps) {
  const { t } = useTranslation();
  const now = useNow();
  return (
    <div className="reading">
      <dt>{name}</dt>
      <dd>
        <TimeState state={stateOfReading(reading, state, now)} />
        {reading.dueAt && <span>{t('clock.dueOn', { at: formatDateTime(reading.dueAt) })}</span>}
      </dd>
      {why && <dd className="reading-why">{why}</dd>}
    </div>
  );
}
