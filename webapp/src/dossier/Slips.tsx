import { useTranslation } from 'react-i18next';
import type { Dossier } from '../shared/api/types';
import { formatDateTime } from '../shared/time/format';

const known = ['RECEIPT', 'SUPPLEMENT', 'REFUSAL', 'APOLOGY', 'CONTROL', 'STOP', '01', '02', '03', '04', '05'] as const;
type KnownKind = (typeof known)[number];

const isKnown = (kind: string): kind is KnownKind => known.some((candidate) => candidate === kind);

/** The statutory papers handed out so far. */
export function Slips({ slips }: { slips: Dossier['slips'] }) {
  const { t } = useTranslation();
  return (
    <ul className="slips">
      {slips.map((slip) => (
        <li key={slip.number}>
          <strong>{isKnown(slip.kind) ? t(`slip.${slip.kind}`) : slip.kind}</strong>
          <span className="code">{slip.number}</span>
          <span className="muted">{formatDateTime(slip.issuedAt)}</span>
          {slip.reason && <p>{slip.reason}</p>}
        </li>
      ))}
    </ul>
  );
}
