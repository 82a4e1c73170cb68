import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Extension } from '../../shared/api/types';
import { formatDay, isoDay } from '../../shared/time/format';
import { useNow } from '../../shared/time/now';
import { type Fact, FactList } from '../../shared/ui/Facts';
import { refusalOf } from './extension';

/** How often the date may be promised anew and until when, or why it may not. */
export function ExtensionFacts({ extension }: { extension: Extension }) {
  const { t } = useTranslation();
  const now = useNow();
  const refusal = refusalOf(extension, isoDay(now));
  const { used, allowed, earliestDate, latestDate, lastDayToApologise, legalBasis } = extension;
  const facts: Fact[] = [
    [t('extension.used'), t('extension.usedOf', { used, allowed })],
    [t('extension.lastDay'), lastDayToApologise && formatDay(lastDayToApologise)],
    [
      t('extension.window'),
      earliestDate &&
        latestDate &&
        t('extension.between', { from: formatDay(earliestDate), to: formatDay(latestDate) }),
    ],
    [t('clock.basisName'), legalBasis],
  ];
  return (
    <>
      <FactList facts={facts} />
      {refusal && (
        <p className="action-warning">
          <CircleAlert aria-hidden size={16} />
          {t(`extension.refusal.${refusal}`, { day: lastDayToApologise ? formatDay(lastDayToApologise) : '' })}
        </p>
      )}
    </>
  );
}
