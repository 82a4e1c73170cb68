import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ArrowLeft, Scale } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../../shared/api/fieldProblems';
import type { MarkDifference, MarkDifferences } from '../../shared/api/types';
import { ActionFrame } from '../../shared/ui/ActionFrame';
import { Button } from '../../shared/ui/Button';
import { NumberField, RadioField, TextField } from '../../shared/ui/Fields';
import { Modal } from '../../shared/ui/Modal';
import { Empty, Failure, Loading, ProblemNote } from '../../shared/ui/States';
import { formatMark } from '../marks';
import { useCouncil } from '../useCouncil';
import { councilAddress, differencesQuery } from './queries';
import { ScriptViewer } from './ScriptViewer';
import { useCouncilAction } from './useCouncilAction';
import './marking.css';

/** Marks of both rounds side by side, for the head of the marking board. */
export function DifferencesPage() {
  const { t } = useTranslation();
  const { code, council } = useCouncil();
  const differences = useQuery(differencesQuery(code, council));
  if (differences.isPending) return <Loading />;
  if (!differences.data) return <Failure error={differences.error} onRetry={() => differences.refetch()} />;
  return (
    <div className="marking-parts">
      <Link to="/exams/$code/marking" params={{ code }} search={{ council }} className="button button-quiet">
        <ArrowLeft aria-hidden size={16} /> {t('examMarking.backToBags')}
      </Link>
      {differences.data.complete ? (
        <Differences differences={differences.data} code={code} council={council} />
      ) : (
        <Empty icon={Scale} title={t('examMarking.roundsRun')}>
          <p>{t('examMarking.roundsRunLead')}</p>
        </Empty>
      )}
    </div>
  );
}

interface PartProps {
  code: string;
  council: number;
}

function Differences({ differences, code, council }: PartProps & { differences: MarkDifferences }) {
  const { t } = useTranslation();
  const third = useCouncilAction(code, council, 'differences/third');
  const wanted = differences.items.some(({ need, waitsForThird }) => need === 'THIRD_MARK' && !waitsForThird);
  return (
    <section className="card">
      <h2>{t('examMarking.differences')}</h2>
      <p>{t('examMarking.waiting', { count: differences.waiting })}</p>
      {wanted && (
        <div className="marking-acts">
          <Button variant="primary" isPending={third.isPending} onPress={() => third.mutate({})}>
            {t('examMarking.drawThird')}
          </Button>
        </div>
      )}
      <ProblemNote error={third.error} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
      <section className="table-wrap" aria-label={t('examMarking.differences')} tabIndex={0}>
        <table className="table table-cards">
          <thead>
            <tr>
              <th scope="col">{t('examMarking.blindCode')}</th>
              {(['first', 'second', 'third', 'apart', 'mark'] as const).map((column) => (
                <th key={column} scope="col" className="number">
                  {t(`examMarking.column.${column}`)}
                </th>
              ))}
              <th scope="col">{t('examMarking.column.how')}</th>
            </tr>
          </thead>
          <tbody>
            {differences.items.map((item) => (
              <DifferenceRow key={item.scriptId} item={item} code={code} council={council} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function DifferenceRow({ item, code, council }: PartProps & { item: MarkDifference }) {
  const { t } = useTranslation();
  const { need, basis, waitsForThird } = item;
  return (
    <tr>
      <th scope="row" className="code">
        {item.blindCode}
      </th>
      <Given label={t('examMarking.column.first')} mark={item.first} by={item.firstMarker} />
      <Given label={t('examMarking.column.second')} mark={item.second} by={item.secondMarker} />
      <Given label={t('examMarking.column.third')} mark={item.third} by={item.thirdMarker} />
      <td className="number" data-label={t('examMarking.column.apart')}>
        {formatMark(item.apart)}
      </td>
      <td className="number" data-label={t('examMarking.column.mark')}>
        <strong>{formatMark(item.mark)}</strong>
      </td>
      <td data-label={t('examMarking.column.how')}>
        {basis && t(`examMarking.basis.${basis}`)}
        {need && t(waitsForThird ? 'examMarking.thirdDrawn' : `examMarking.need.${need}`)}
        {need && need !== 'THIRD_MARK' && <Decide item={item} code={code} council={council} />}
      </td>
    </tr>
  );
}

/** Whom the head has to talk to stands beside the mark. */
function Given({ label, mark, by }: { label: string; mark: number | null; by: string | null }) {
  return (
    <td className="number" data-label={label}>
      <span>
        {formatMark(mark)}
        {by && <span className="cell-second">{by}</span>}
      </span>
    </td>
  );
}

function Decide({ item, code, council }: PartProps & { item: MarkDifference }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button className="button-small" onPress={() => setOpen(true)}>
        {t('examMarking.decide')}
      </Button>
      <Modal
        title={t('examMarking.decideTitle', { code: item.blindCode })}
        isOpen={open}
        onClose={() => setOpen(false)}
        wide
      >
        <DecideForm item={item} code={code} council={council} onClose={() => setOpen(false)} />
      </Modal>
    </>
  );
}

function DecideForm({ item, code, council, onClose }: PartProps & { item: MarkDifference; onClose: () => void }) {
  const { t } = useTranslation();
  const [mark, setMark] = useState<number | null>(null);
  const [agreed, setAgreed] = useState('no');
  const [minutes, setMinutes] = useState('');
  const mutation = useCouncilAction(code, council, `differences/${item.scriptId}/decide`, onClose);
  const errors = fieldProblems(mutation.error);
  const discussed = item.need === 'DISCUSSION';
  return (
    <ActionFrame
      lead={t(discussed ? 'examMarking.discussLead' : 'examMarking.collectiveLead', {
        first: formatMark(item.first),
        second: formatMark(item.second),
        third: formatMark(item.third),
      })}
      submit={t('examMarking.decide')}
      ready={mark !== null && minutes.trim().length >= 10}
      mutation={mutation}
      onSubmit={() => mutation.mutate({ mark, agreed: discussed && agreed === 'yes', minutes: minutes.trim() })}
      onClose={onClose}
    >
      <ScriptViewer
        pagesAt={`${councilAddress(code, council)}/differences/${item.scriptId}/pages`}
        pages={item.pages}
        name={item.blindCode}
      />
      {discussed && (
        <RadioField
          inline
          isRequired
          label={t('examMarking.agreement')}
          options={[
            { value: 'yes', label: t('examMarking.bothAgreed') },
            { value: 'no', label: t('examMarking.headDecides') },
          ]}
          value={agreed}
          onChange={setAgreed}
        />
      )}
      <NumberField
        isRequired
        digits={2}
        label={t('examMarking.mark')}
        value={mark}
        onChange={setMark}
        error={errors.mark}
      />
      <TextField
        isRequired
        rows={4}
        maxLength={4000}
        label={t('examMarking.minutes')}
        description={t('examMarking.minutesHint')}
        value={minutes}
        onChange={setMinutes}
        error={errors.minutes}
      />
    </ActionFrame>
  );
}
