import { useTranslation } from 'react-i18next';
import type { RotaDay } from '../shared/api/types';
import { local } from '../shared/i18n/language';

/**
 * What of a day is free for the person looking, by the places of the round as well as by who has to stay; where nothing
 * is, which of the two allows no more.
 */
export function Room({ room: { free, reasonVi, reasonEn } }: { room: RotaDay['forMe'] }) {
  const { t } = useTranslation();
  return free > 0 ? t('remote.free', { count: free }) : t('remote.fullBecause', { reason: local(reasonVi, reasonEn) });
}
