import { useTranslation } from 'react-i18next';

/** What a side of a comparison is called. */
export function useSideWords(): (side: string) => string {
  const { t } = useTranslation();
  return (side) => {
    if (side === 'live') return t('models.sideLive');
    if (side === 'draft') return t('models.sideDraft');
    if (side === '0') return t('models.sideNothing');
    return side.startsWith('proposal:') ? t('models.sideProposal') : t('models.version', { version: side });
  };
}
