import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Model } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatDateTime, formatNumber } from '../../shared/time/format';
import { PageHead } from '../../shared/ui/PageHead';
import { Failure, Loading } from '../../shared/ui/States';
import { countsOf } from '../picture/counts';
import { SourceView } from '../picture/SourceView';
import { draftQuery, runningQuery, sourceQuery, workshopModelQuery } from '../queries';
import { DraftNote } from './DraftNote';
import { ModelActions } from './ModelActions';
import { UsedModels } from './UsedModels';
import { Versions } from './Versions';
import '../modeler.css';

const route = getRouteApi('/modeler/$key');

/** One model: what is in force, who is on it, what is being worked on, and how it came about. */
export function ModelPage() {
  const { t } = useTranslation();
  const { key } = route.useParams();
  const model = useQuery(workshopModelQuery(key));
  if (model.isPending) return <Loading />;
  if (model.isError) return <Failure page error={model.error} onRetry={() => model.refetch()} />;
  const shown = model.data;
  return (
    <>
      <p>
        <Link to="/modeler" className="back-link">
          <ArrowLeft aria-hidden size={16} />
          {t('models.title')}
        </Link>
      </p>
      <PageHead title={local(shown.name, shown.nameEn)}>
        <ModelActions model={shown} />
      </PageHead>
      <ModelFacts model={shown} />
      <DraftNote model={shown} />
      {shown.liveVersion === null ? <DraftPicture model={shown} /> : <LivePicture model={shown} />}
      <div className="model-columns">
        {shown.liveVersion !== null && <Versions model={shown} />}
        <UsedModels model={shown} />
      </div>
    </>
  );
}

function ModelFacts({ model }: { model: Model }) {
  const { t } = useTranslation();
  return (
    <dl className="facts-line">
      <div>
        <dt>{t('models.kindLabel')}</dt>
        <dd>{t(`models.kind.${model.kind}`)}</dd>
      </div>
      <div>
        <dt>{t('models.key')}</dt>
        <dd>{model.key}</dd>
      </div>
      <div>
        <dt>{t('models.inForce')}</dt>
        <dd>
          {model.liveVersion === null
            ? t('models.notInForce')
            : t('models.versionSince', {
                version: model.liveVersion,
                at: model.liveSince ? formatDateTime(model.liveSince) : '',
              })}
        </dd>
      </div>
      {model.running !== null && (
        <div>
          <dt>{t('models.runningLabel')}</dt>
          <dd className="figures">{t('models.cases', { count: model.running, shown: formatNumber(model.running) })}</dd>
        </div>
      )}
      {model.origin && (
        <div>
          <dt>{t('models.originLabel')}</dt>
          <dd>{t(`models.origin.${model.origin}`)}</dd>
        </div>
      )}
    </dl>
  );
}

function LivePicture({ model }: { model: Model }) {
  const { t } = useTranslation();
  const source = useQuery(sourceQuery(model.key, model.liveVersion ?? undefined));
  const running = useQuery({ ...runningQuery(model.key), enabled: model.kind === 'PROCESS' });
  const counts = useMemo(() => countsOf(running.data), [running.data]);
  if (source.isPending) return <Loading />;
  if (source.isError) return <Failure error={source.error} onRetry={() => source.refetch()} />;
  return (
    <SourceView
      kind={model.kind}
      source={source.data}
      title={local(model.name, model.nameEn)}
      caption={t(counts.size ? 'models.livePictureCounted' : 'models.livePicture', {
        version: model.liveVersion ?? '',
      })}
      counts={counts}
    />
  );
}

function DraftPicture({ model }: { model: Model }) {
  const { t } = useTranslation();
  const draft = useQuery(draftQuery(model.key));
  if (draft.isPending) return <Loading />;
  if (draft.isError) return <Failure error={draft.error} onRetry={() => draft.refetch()} />;
  return (
    <SourceView
      kind={model.kind}
      source={draft.data.source}
      title={local(model.name, model.nameEn)}
      caption={t('models.sideDraft')}
    />
  );
}
