import { useQuery } from '@tanstack/react-query';
import { Workflow } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dossierQuery, modelQuery } from '../../shared/api/queries';
import type { DiagramProcess, DossierStep } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { RadioField } from '../../shared/ui/Fields';
import { Empty, Failure, Loading } from '../../shared/ui/States';
import '../../shared/diagram/diagram.css';

// The drawing library is a third of the application: loaded when a diagram is looked at.
const LiveDiagram = lazy(() => import('./LiveDiagram'));

/** Where the dossier is in its process. */
export function DiagramTab({ code }: { code: string }) {
  const dossier = useQuery(dossierQuery(code));
  if (dossier.isPending) return <Loading />;
  if (!dossier.data) return <Failure error={dossier.error} onRetry={() => dossier.refetch()} />;
  return <Processes processes={dossier.data.diagram?.processes ?? []} steps={dossier.data.steps} />;
}

interface ProcessesProps {
  processes: DiagramProcess[];
  steps: DossierStep[];
}

/** The diagrams of what runs for a dossier or a case, one at a time. */
export function Processes({ processes, steps }: ProcessesProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const process = processes.find((candidate) => idOf(candidate) === chosen) ?? mostTelling(processes);
  if (!process) return <Empty icon={Workflow} title={t('diagram.none')} />;
  return (
    <div className="diagram-tab">
      {processes.length > 1 && (
        <RadioField
          label={t('diagram.which')}
          isRequired
          inline
          options={processes.map((candidate) => ({
            value: idOf(candidate),
            label: nameOf(candidate, t('diagram.stage')),
          }))}
          value={idOf(process)}
          onChange={setChosen}
        />
      )}
      <Diagram key={idOf(process)} process={process} steps={steps} />
    </div>
  );
}

function Diagram({ process, steps }: { process: DiagramProcess; steps: DossierStep[] }) {
  const { t } = useTranslation();
  const xml = useQuery(modelQuery(process.key, process.definitionId));
  if (xml.isPending) return <Loading />;
  if (xml.isError) return <Failure error={xml.error} onRetry={() => xml.refetch()} />;
  const active = steps.filter((step) => process.active.includes(step.elementId) && !step.endedAt);
  return (
    <>
      <p className="diagram-now">
        {active.length === 0
          ? t(process.active.length ? 'diagram.waiting' : 'diagram.atRest')
          : t('diagram.now', {
              steps: active.map((step) => `${local(step.nameVi, step.nameEn)} (${step.unitName})`).join('; '),
            })}
      </p>
      <ul className="diagram-legend">
        <li>
          <span className="diagram-token" aria-hidden />
          {t('diagram.active')}
        </li>
        <li>
          <span className="diagram-tick" aria-hidden>
            ✓
          </span>
          {t('diagram.done')}
        </li>
      </ul>
      <Suspense fallback={<Loading />}>
        <LiveDiagram xml={xml.data} active={process.active} done={process.done} title={process.name} />
      </Suspense>
    </>
  );
}

const idOf = (process: DiagramProcess) => `${process.definitionId}#${process.stage ?? ''}`;

const nameOf = (process: DiagramProcess, stage: string) =>
  process.stage ? `${process.name} – ${stage} ${process.stage}` : process.name;

/** The innermost process at work says most; when none is, the first one. */
const mostTelling = (processes: DiagramProcess[]) =>
  processes.findLast((process) => process.active.length > 0) ?? processes[0];
