import { Link } from '@tanstack/react-router';
import { GitCompareArrows } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Model } from '../../shared/api/types';
import { useSession } from '../../shared/shell/useSession';
import { Button } from '../../shared/ui/Button';
import { designs } from '../access';
import { ProposeDialog } from '../propose/ProposeDialog';

/** Change it, see what changed, have it decided. */
export function ModelActions({ model }: { model: Model }) {
  const { t } = useTranslation();
  const mayDesign = designs(useSession());
  const { key, kind, draft, liveVersion, proposal } = model;
  const isOpen = proposal?.state === 'PROPOSED';
  const proposes = mayDesign && draft && !isOpen;
  return (
    <>
      {draft && liveVersion !== null && (
        <Link to="/modeler/$key/diff" params={{ key }} search={{ from: 'live', to: 'draft' }} className="button">
          <GitCompareArrows aria-hidden size={16} />
          {t('models.compareWithLive')}
        </Link>
      )}
      {mayDesign && (
        <Link to="/modeler/$key/edit" params={{ key }} className={proposes ? 'button' : 'button button-primary'}>
          {t('models.edit')}
        </Link>
      )}
      {proposes && <Propose draft={{ key, kind, revision: draft.revision }} />}
    </>
  );
}

function Propose({ draft }: { draft: Pick<Model, 'key' | 'kind'> & { revision: number } }) {
  const { t } = useTranslation();
  const [isProposing, setProposing] = useState(false);
  return (
    <>
      <Button variant="primary" onPress={() => setProposing(true)}>
        {t('models.propose')}
      </Button>
      <ProposeDialog draft={draft} isOpen={isProposing} onClose={() => setProposing(false)} />
    </>
  );
}
