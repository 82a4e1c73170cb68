import { Link } from '@tanstack/react-router';
import { PencilLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ModelRow } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatDate, formatNear, formatNumber } from '../../shared/time/format';
import { useNow } from '../../shared/time/now';
import { Highlighted } from '../../shared/ui/Highlighted';
import { isProposed } from '../draft/standing';
import { KindSymbol } from '../KindSymbol';
import { ProposalChip } from '../ProposalChip';

interface ModelLineProps {
  model: ModelRow;
  query: string;
  /** Listed under the process it belongs to. */
  isPart: boolean;
}

export function ModelLine({ model, query, isPart }: ModelLineProps) {
  return (
    <li className={isPart ? 'model-row model-row-part' : 'model-row'}>
      <KindSymbol kind={model.kind} />
      <div className="model-name">
        <h2>
          <Link to="/modeler/$key" params={{ key: model.key }}>
            <Highlighted text={local(model.name, model.nameEn)} query={query} />
          </Link>
        </h2>
        <p className="muted model-key">
          <Highlighted text={model.key} query={query} />
        </p>
      </div>
      <InForce model={model} />
      <Running model={model} />
      <WorkInHand model={model} />
    </li>
  );
}

function InForce({ model }: { model: ModelRow }) {
  const { t } = useTranslation();
  if (model.liveVersion === null) return <p className="muted">{t('models.notInForce')}</p>;
  return (
    <p>
      {t('models.version', { version: model.liveVersion })}
      {model.liveSince && (
        <span className="cell-second figures">{t('models.since', { day: formatDate(model.liveSince) })}</span>
      )}
    </p>
  );
}

function Running({ model: { running } }: { model: ModelRow }) {
  const { t } = useTranslation();
  if (running === null) return <span className="wide-only" />;
  return <p className="figures">{t('models.running', { count: running, shown: formatNumber(running) })}</p>;
}

function WorkInHand({ model: { draft, proposal } }: { model: ModelRow }) {
  const { t } = useTranslation();
  const now = useNow();
  return (
    <div className="model-work">
      {proposal && (
        <Link to="/modeler/proposals/$id" params={{ id: proposal.id }}>
          <ProposalChip state={proposal.state} />
          <span className="visually-hidden">{t('models.seeProposal')}</span>
        </Link>
      )}
      {draft && !isProposed(draft, proposal) && (
        <p className="model-draft">
          <PencilLine aria-hidden size={14} />
          {t('models.draftOf', { name: draft.savedByName, at: formatNear(draft.savedAt, now) })}
        </p>
      )}
    </div>
  );
}
