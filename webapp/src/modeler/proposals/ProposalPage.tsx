import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ModelDiff, ModelProposal } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { useSession } from '../../shared/shell/useSession';
import { formatDateTime } from '../../shared/time/format';
import { PageHead } from '../../shared/ui/PageHead';
import { Failure, Loading } from '../../shared/ui/States';
import { NoteText } from '../diff/ChangeNote';
import { DiffView } from '../diff/DiffView';
import { ProposalChip } from '../ProposalChip';
import { diffQuery, modelProposalQuery } from '../queries';
import { GateReports } from '../report/GateReports';
import { EffectOnRunning } from './EffectOnRunning';
import { ProposalActions } from './ProposalActions';
import { ProposalParts } from './ProposalParts';
import { standingOf } from './standing';
import '../modeler.css';

const route = getRouteApi('/modeler/proposals/$id');

/** One proposal: what it says, what the gate says of it, whom it concerns, and what can be decided. */
export function ProposalPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const proposal = useQuery(modelProposalQuery(id));
  if (proposal.isPending) return <Loading />;
  if (proposal.isError) return <Failure page error={proposal.error} onRetry={() => proposal.refetch()} />;
  const shown = proposal.data;
  return (
    <>
      <p>
        <Link to="/modeler/proposals" className="back-link">
          <ArrowLeft aria-hidden size={16} />
          {t('models.proposals')}
        </Link>
      </p>
      <PageHead title={t('models.proposalTitle', { name: local(shown.name, shown.nameEn) })}>
        <ProposalActions proposal={shown} />
      </PageHead>
      <ProposalFacts proposal={shown} />
      <NextStep proposal={shown} />
      <Contents proposal={shown} />
    </>
  );
}

function ProposalFacts({ proposal }: { proposal: ModelProposal }) {
  const { t } = useTranslation();
  const { decisionNumber, legalBasis, note, decidedAt } = proposal;
  return (
    <dl className="facts-line">
      <div>
        <dt>{t('models.stateLabel')}</dt>
        <dd>
          <ProposalChip state={proposal.state} />
        </dd>
      </div>
      {decisionNumber && (
        <div>
          <dt>{t('models.decisionNumber')}</dt>
          <dd>{decisionNumber}</dd>
        </div>
      )}
      <div>
        <dt>{t('models.legalBasis')}</dt>
        <dd>{legalBasis}</dd>
      </div>
      <div>
        <dt>{t('models.proposedBy')}</dt>
        <dd>{t('models.byAt', { name: proposal.proposedByName, at: formatDateTime(proposal.proposedAt) })}</dd>
      </div>
      {decidedAt && (
        <div>
          <dt>{t('models.decidedBy')}</dt>
          <dd>{t('models.byAt', { name: proposal.decidedByName ?? '', at: formatDateTime(decidedAt) })}</dd>
        </div>
      )}
      {note && (
        <div>
          <dt>{t('models.remark')}</dt>
          <dd>{note}</dd>
        </div>
      )}
    </dl>
  );
}

/** Says in a sentence who decides, and why it is not always the person looking. */
function NextStep({ proposal }: { proposal: ModelProposal }) {
  const { t } = useTranslation();
  return (
    <div className="note note-info next-step" role="status">
      <p>{t(`models.next.${standingOf(proposal, useSession())}`)}</p>
      {proposal.reason && <p>{t('models.reasonWas', { reason: proposal.reason })}</p>}
    </div>
  );
}

function Contents({ proposal }: { proposal: ModelProposal }) {
  const { t } = useTranslation();
  const own = proposal.parts.find(({ key }) => key === proposal.key);
  const from = own ? String(own.baseVersion ?? 0) : 'live';
  const to = `proposal:${proposal.id}`;
  const diff = useQuery(diffQuery(proposal.key, from, to));
  return (
    <>
      <div className="model-columns">
        <section className="card">
          <h2>{t('models.noteTitle')}</h2>
          {diff.isPending && <Loading />}
          {diff.isError && <Failure error={diff.error} onRetry={() => diff.refetch()} />}
          {diff.isSuccess && <NoteText diff={diff.data} />}
          <Link
            to="/modeler/$key/diff"
            params={{ key: proposal.key }}
            search={{ from, to, view: 'note' }}
            className="note-link"
          >
            {t('models.printNote')}
          </Link>
        </section>
        <div className="model-side">
          <section className="card">
            <h2>{t('models.gateSays')}</h2>
            <GateReports reports={proposal.report} />
          </section>
          {diff.isSuccess && <EffectOnRunning proposal={proposal} changes={diff.data.changes} />}
          <ProposalParts parts={proposal.parts} />
        </div>
      </div>
      {diff.isSuccess && <WholeDifference diff={diff.data} name={local(proposal.name, proposal.nameEn)} />}
    </>
  );
}

function WholeDifference({ diff, name }: { diff: ModelDiff; name: string }) {
  const { t } = useTranslation();
  const [selected, setSelected] = useState<string | null>(null);
  return (
    <section className="whole-difference">
      <h2>{t('models.whatChanges')}</h2>
      <DiffView diff={diff} name={name} selected={selected} onSelect={setSelected} />
    </section>
  );
}
