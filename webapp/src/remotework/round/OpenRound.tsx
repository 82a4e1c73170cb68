import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../../shared/api/fieldProblems';
import type { RemoteRound } from '../../shared/api/types';
import { formatDay } from '../../shared/time/format';
import { ActionFrame } from '../../shared/ui/ActionFrame';
import { positionsQuery } from '../queries';
import { useOpening } from './useRound';

/** Says what opening means before it is done; if a round is not ready, what is missing in which unit. */
export function OpenRound({ round, onClose }: { round: RemoteRound; onClose: () => void }) {
  const { t } = useTranslation();
  const { data: positions = [] } = useQuery(positionsQuery(round.id));
  const opening = useOpening(round.id, onClose);
  const holders = new Set(positions.flatMap((one) => one.holders.map(({ username }) => username)));
  return (
    <ActionFrame
      lead={t('remote.openLead', { name: round.draftedBy.fullName })}
      submit={t('remote.openRound')}
      ready
      mutation={opening}
      onSubmit={() => opening.mutate()}
      onClose={onClose}
    >
      <Missing wrong={fieldProblems(opening.error)} />
      <ul className="round-means">
        <li>{t('remote.openMeans.public', { place: round.publishedIn })}</li>
        <li>
          {t('remote.openMeans.register', {
            count: holders.size,
            positions: positions.length,
            units: round.units.length,
            from: formatDay(round.from),
            to: formatDay(round.to),
          })}
        </li>
        <li>{t('remote.openMeans.places', { count: round.units.reduce((sum, { quota }) => sum + quota, 0) })}</li>
        <li>{t('remote.openMeans.fixed')}</li>
        <li>{t('remote.openMeans.end', { to: formatDay(round.to) })}</li>
      </ul>
    </ActionFrame>
  );
}

function Missing({ wrong }: { wrong: Record<string, string> }) {
  const texts = Object.entries(wrong);
  if (texts.length === 0) return null;
  return (
    <ul className="note note-bad">
      {texts.map(([field, text]) => (
        <li key={field}>{text}</li>
      ))}
    </ul>
  );
}
