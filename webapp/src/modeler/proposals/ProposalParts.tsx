import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ProposalPart } from '../../shared/api/types';
import { Hash } from '../Hash';
import { KindSymbol } from '../KindSymbol';
import { ModelLink } from '../ModelLink';

/** The models that come into force together. */
export function ProposalParts({ parts }: { parts: ProposalPart[] }) {
  const { t } = useTranslation();
  return (
    <section className="card">
      <h2>{t('models.parts')}</h2>
      <ul className="part-list">
        {parts.map((part) => (
          <li key={part.key}>
            <KindSymbol kind={part.kind} />
            <div>
              <ModelLink modelKey={part.key} />
              <p>{stepOf(part, t)}</p>
              <Hash hash={part.hash} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function stepOf({ baseVersion, newVersion }: ProposalPart, t: TFunction): string {
  const from = baseVersion === null ? t('models.partNew') : t('models.version', { version: baseVersion });
  return newVersion === null ? from : `${from} → ${t('models.version', { version: newVersion })}`;
}
