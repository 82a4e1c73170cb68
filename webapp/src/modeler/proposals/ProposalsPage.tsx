import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Stamp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ModelProposal } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatDateTime } from '../../shared/time/format';
import { SelectField } from '../../shared/ui/Fields';
import { PagedList } from '../../shared/ui/PagedList';
import { Empty } from '../../shared/ui/States';
import { ModelerHead } from '../ModelerHead';
import { ProposalChip } from '../ProposalChip';
import { modelProposalsQuery } from '../queries';
import { proposalStates } from '../words';
import '../modeler.css';

const route = getRouteApi('/modeler/proposals');
const everything = 'ALL';

/** What was proposed, newest first. */
export function ProposalsPage() {
  const { t } = useTranslation();
  const { state } = route.useSearch();
  const navigate = route.useNavigate();
  const proposals = useInfiniteQuery(modelProposalsQuery(state));
  return (
    <>
      <ModelerHead tabTitle={t('models.proposals')} />
      <div className="filters">
        <SelectField
          compact
          label={t('models.stateLabel')}
          options={[
            { value: everything, label: t('models.anyState') },
            ...proposalStates.map((value) => ({ value, label: t(`models.state.${value}`) })),
          ]}
          value={state ?? everything}
          onChange={(next) =>
            navigate({ search: { state: proposalStates.find((one) => one === next) }, replace: true })
          }
        />
      </div>
      <PagedList
        query={proposals}
        empty={<Empty icon={Stamp} title={t(state ? 'models.noProposalsFound' : 'models.noProposals')} />}
      >
        {(rows) => (
          <ul className="model-list">
            {rows.map((proposal) => (
              <ProposalLine key={proposal.id} proposal={proposal} />
            ))}
          </ul>
        )}
      </PagedList>
    </>
  );
}

function ProposalLine({ proposal }: { proposal: ModelProposal }) {
  const { t } = useTranslation();
  return (
    <li className="proposal-row">
      <div>
        <h2>
          <Link to="/modeler/proposals/$id" params={{ id: proposal.id }}>
            {local(proposal.name, proposal.nameEn)}
          </Link>
        </h2>
        <p className="muted">
          {[proposal.decisionNumber, proposal.legalBasis].filter(Boolean).join(' – ')}
          {proposal.parts.length > 1 && ` · ${t('models.partsCount', { count: proposal.parts.length })}`}
        </p>
      </div>
      <p>
        {proposal.proposedByName}
        <span className="cell-second figures">{formatDateTime(proposal.proposedAt)}</span>
      </p>
      <ProposalChip state={proposal.state} />
    </li>
  );
}
