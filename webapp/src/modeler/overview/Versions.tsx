import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Model, ModelVersion } from '../../shared/api/types';
import { useSession } from '../../shared/shell/useSession';
import { formatDateTime, formatNumber } from '../../shared/time/format';
import { Button } from '../../shared/ui/Button';
import { SelectField } from '../../shared/ui/Fields';
import { Failure, Loading } from '../../shared/ui/States';
import { approvesModels } from '../access';
import { Hash } from '../Hash';
import { versionsQuery } from '../queries';
import { RestoreDialog } from './RestoreDialog';

/** Every version there was: who, when, why, and the way back. */
export function Versions({ model }: { model: Model }) {
  const { t } = useTranslation();
  const versions = useInfiniteQuery(versionsQuery(model.key));
  const [restored, setRestored] = useState<ModelVersion | null>(null);
  if (versions.isPending) return <Loading />;
  if (versions.isError) return <Failure error={versions.error} onRetry={() => versions.refetch()} />;
  const rows = versions.data.pages.flatMap((page) => page.items);
  return (
    <section className="card versions">
      <h2>{t('models.versions')}</h2>
      {rows.length > 1 && <CompareAny modelKey={model.key} versions={rows} />}
      <ol className="version-list">
        {rows.map((version) => (
          <VersionLine key={version.version} model={model} version={version} onRestore={() => setRestored(version)} />
        ))}
      </ol>
      {versions.hasNextPage && (
        <Button className="more" isPending={versions.isFetchingNextPage} onPress={() => versions.fetchNextPage()}>
          {t('action.more')}
        </Button>
      )}
      <RestoreDialog model={model} version={restored} onClose={() => setRestored(null)} />
    </section>
  );
}

function CompareAny({ modelKey, versions }: { modelKey: string; versions: ModelVersion[] }) {
  const { t } = useTranslation();
  const [from, setFrom] = useState(String(versions[1]?.version));
  const [to, setTo] = useState(String(versions[0]?.version));
  const options = versions.map(({ version }) => ({
    value: String(version),
    label: t('models.version', { version }),
  }));
  return (
    <div className="filters compare-any">
      <SelectField compact label={t('models.from')} options={options} value={from} onChange={(v) => v && setFrom(v)} />
      <span aria-hidden>→</span>
      <SelectField compact label={t('models.to')} options={options} value={to} onChange={(v) => v && setTo(v)} />
      <Link to="/modeler/$key/diff" params={{ key: modelKey }} search={{ from, to }} className="button">
        {t('models.compare')}
      </Link>
    </div>
  );
}

interface VersionLineProps {
  model: Model;
  version: ModelVersion;
  onRestore: () => void;
}

function VersionLine({ model, version, onRestore }: VersionLineProps) {
  const { t } = useTranslation();
  const isWaiting = waits(version, model);
  const mayRestore = approvesModels(useSession()) && !version.inForce;
  return (
    <li className="version-line">
      <div className="version-head">
        <h3>{t('models.version', { version: version.version })}</h3>
        {version.inForce && (
          <span className="flag flag-green">
            <CircleCheck aria-hidden size={13} />
            {t('models.isInForce')}
          </span>
        )}
        {isWaiting && <span className="flag flag-yellow">{t('models.isWaiting')}</span>}
        <Origin version={version} />
        <span className="figures muted">{formatDateTime(version.at)}</span>
        {!!version.running && (
          <span className="figures">
            {t('models.running', { count: version.running, shown: formatNumber(version.running) })}
          </span>
        )}
        <span className="version-actions">
          {!version.inForce && (
            <Link
              to="/modeler/$key/diff"
              params={{ key: model.key }}
              search={
                isWaiting
                  ? { from: 'live', to: String(version.version) }
                  : { from: String(version.version), to: 'live' }
              }
              aria-label={t('models.compareVersion', { version: version.version })}
            >
              {t('models.compare')}
            </Link>
          )}
          {mayRestore && (
            <Button className="button-small" onPress={onRestore}>
              {t(isWaiting ? 'models.putInForce' : 'models.restore')}
            </Button>
          )}
        </span>
      </div>
      <VersionGrounds version={version} />
      <Hash hash={version.hash} />
    </li>
  );
}

/** Shipped by a release after people had decided themselves: it waits for them to put it in force. */
const waits = ({ origin, version }: ModelVersion, { liveVersion }: Model) =>
  origin === 'SHIPPED' && liveVersion !== null && version > liveVersion;

function Origin({ version: { origin, proposalId, restoredFrom } }: { version: ModelVersion }) {
  const { t } = useTranslation();
  const words =
    restoredFrom === null ? t(`models.versionOrigin.${origin}`) : t('models.restoredFrom', { version: restoredFrom });
  if (!proposalId) return <span className="flag">{words}</span>;
  return (
    <Link to="/modeler/proposals/$id" params={{ id: proposalId }} className="flag">
      {words}
    </Link>
  );
}

function VersionGrounds({ version }: { version: ModelVersion }) {
  const { t } = useTranslation();
  const { proposedByName, approvedByName, legalBasis, decisionNumber, note } = version;
  const people = [
    proposedByName && t('models.proposedByName', { name: proposedByName }),
    approvedByName && t('models.approvedByName', { name: approvedByName }),
  ].filter(Boolean);
  const grounds = [decisionNumber, legalBasis].filter(Boolean);
  return (
    <>
      {people.length > 0 && <p>{people.join(' · ')}</p>}
      {grounds.length > 0 && <p className="version-grounds">{grounds.join(' – ')}</p>}
      {note && <p className="muted">{note}</p>}
    </>
  );
}
