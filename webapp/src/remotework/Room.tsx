import { useTranslation } from 'react-i18next';
import type { RotaDay } from '../shared/api/types';
import { local } from '../shared/i18n/language';

/** What of a day is free for the person looking: by the places of the round as well as by who has to stay. */
export function Room({ room: { free, bound, reasonVi, reasonEn } }: { room: RotaDay['forMe'] }) {
  const { t } = useTranslation();
  const reason = local(reasonVi, reasonEn);
  if (free === 0) return t('remote.fullBecause', { reason });
  // That so many have to stay is said once, above the days; that places are taken changes from day to day.
  return bound === 'QUOTA' ? t('remote.freeBecause', { count: free, reason }) : t('remote.free', { count: free });
}
