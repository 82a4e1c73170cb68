import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ArrowLeft, ArrowLeftRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Model } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { IconButton } from '../../shared/ui/Button';
import { SelectField } from '../../shared/ui/Fields';
import { PageHead } from '../../shared/ui/PageHead';
import { Failure, Loading } from '../../shared/ui/States';
import { diffQuery, versionsQuery, workshopModelQuery } from '../queries';
import { ChangeNote } from './ChangeNote';
import { DiffView } from './DiffView';
import { useSideWords } from './sides';
import '../modeler.css';

const route = getRouteApi('/modeler/$key/diff');

/** Two versions of a model beside each other, and what is different in words. */
export function DiffPage() {
  const { t } = useTranslation();
  const { key } = route.useParams();
  const { from = 'live', to = 'draft', view, element } = route.useSearch();
  const navigate = route.useNavigate();
  const model = useQuery(workshopModelQuery(key));
  const diff = useQuery(diffQuery(key, from, to));
  if (model.isPending) return <Loading />;
  if (model.isError) return <Failure page error={model.error} onRetry={() => model.refetch()} />;
  const name = local(model.data.name, model.data.nameEn);
  return (
    <>
      <p className="paper-hidden">
        <Link to="/modeler/$key" params={{ key }} className="back-link">
          <ArrowLeft aria-hidden size={16} />
          {name}
        </Link>
      </p>
      <PageHead title={t('models.compareTitle', { name })}>
        <Sides
          model={model.data}
          from={from}
          to={to}
          onChange={(sides) => navigate({ search: { from, to, view, ...sides }, replace: true })}
        />
      </PageHead>
      <nav aria-label={t('models.views')} className="tab-list page-tabs paper-hidden">
        <Link from={route.id} to="." search={{ from, to }} activeOptions={{ exact: true }} className="tab">
          {t('models.whatChanges')}
        </Link>
        <Link from={route.id} to="." search={{ from, to, view: 'note' }} className="tab">
          {t('models.note')}
        </Link>
      </nav>
      {diff.isPending && <Loading />}
      {diff.isError && <Failure error={diff.error} onRetry={() => diff.refetch()} />}
      {diff.isSuccess &&
        (view === 'note' ? (
          <ChangeNote diff={diff.data} name={name} />
        ) : (
          <DiffView
            diff={diff.data}
            name={name}
            selected={element ?? null}
            onSelect={(next) => navigate({ search: { from, to, element: next }, replace: true, resetScroll: false })}
          />
        ))}
    </>
  );
}

interface SidesProps {
  model: Model;
  from: string;
  to: string;
  onChange: (sides: { from?: string; to?: string }) => void;
}

/** What is compared with what. */
function Sides({ model, from, to, onChange }: SidesProps) {
  const { t } = useTranslation();
  const words = useSideWords();
  const versions = useInfiniteQuery(versionsQuery(model.key));
  const numbers = versions.data?.pages.flatMap((page) => page.items.map(({ version }) => String(version))) ?? [];
  const known = [
    ...(model.liveVersion === null ? [] : ['live']),
    ...(model.draft ? ['draft'] : []),
    ...(model.proposal ? [`proposal:${model.proposal.id}`] : []),
    ...numbers,
  ];
  const options = [...new Set([...known, from, to])].map((value) => ({ value, label: words(value) }));
  return (
    <div className="diff-sides paper-hidden">
      <SelectField
        compact
        label={t('models.from')}
        options={options}
        value={from}
        onChange={(side) => side && onChange({ from: side })}
      />
      <IconButton label={t('models.swap')} onPress={() => onChange({ from: to, to: from })}>
        <ArrowLeftRight aria-hidden size={16} />
      </IconButton>
      <SelectField
        compact
        label={t('models.to')}
        options={options}
        value={to}
        onChange={(side) => side && onChange({ to: side })}
      />
    </div>
  );
}
