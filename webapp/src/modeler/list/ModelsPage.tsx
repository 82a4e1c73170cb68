import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Workflow } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../shared/shell/useSession';
import { Button } from '../../shared/ui/Button';
import { SelectField } from '../../shared/ui/Fields';
import { PagedList } from '../../shared/ui/PagedList';
import { SearchBox } from '../../shared/ui/SearchBox';
import { Empty } from '../../shared/ui/States';
import { designs } from '../access';
import { ModelerHead } from '../ModelerHead';
import { modelsQuery } from '../queries';
import { modelKinds } from '../words';
import { isPartOfOne, processesFirst } from './families';
import { ModelLine } from './ModelLine';
import { NewProcessDialog } from './NewProcessDialog';
import { OpenFileButton } from './OpenFileButton';
import '../modeler.css';

const route = getRouteApi('/modeler');
const everything = 'ALL';

/** Every process, table and form: what is in force, what is being worked on, what waits for a decision. */
export function ModelsPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const models = useInfiniteQuery(modelsQuery(search));
  const narrow = (change: typeof search) => navigate({ search: { ...search, ...change }, replace: true });
  const filtered = !!(search.kind || search.q);
  return (
    <>
      <ModelerHead tabTitle={t('models.all')}>
        <Begin />
      </ModelerHead>
      <div className="filters">
        <SearchBox
          label={t('models.search')}
          placeholder={t('models.searchHint')}
          value={search.q ?? ''}
          onChange={(q) => narrow({ q: q || undefined })}
        />
        <SelectField
          compact
          label={t('models.kindLabel')}
          options={[
            { value: everything, label: t('models.anyKind') },
            ...modelKinds.map((value) => ({ value, label: t(`models.kind.${value}`) })),
          ]}
          value={search.kind ?? everything}
          onChange={(next) => narrow({ kind: modelKinds.find((one) => one === next) })}
        />
      </div>
      <PagedList
        query={models}
        empty={
          <Empty icon={Workflow} title={t(filtered ? 'models.noneFound' : 'models.none')}>
            {filtered && (
              <Link to="/modeler" search={{}}>
                {t('action.clearFilters')}
              </Link>
            )}
          </Empty>
        }
      >
        {(rows) => (
          <ul className="model-list">
            {processesFirst(rows).map((model) => (
              <ModelLine key={model.key} model={model} query={search.q ?? ''} isPart={isPartOfOne(model, rows)} />
            ))}
          </ul>
        )}
      </PagedList>
    </>
  );
}

/** The ways to begin something new, for those who design. */
function Begin() {
  const { t } = useTranslation();
  const session = useSession();
  const [isBeginning, setBeginning] = useState(false);
  if (!designs(session)) return null;
  return (
    <>
      <OpenFileButton />
      <Button variant="primary" onPress={() => setBeginning(true)}>
        {t('models.newProcess')}
      </Button>
      <NewProcessDialog isOpen={isBeginning} onClose={() => setBeginning(false)} />
    </>
  );
}
