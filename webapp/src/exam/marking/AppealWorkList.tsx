import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Lock } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { put } from '../../shared/api/client';
import type { AppealWork, AppealWorks } from '../../shared/api/types';
import { Button } from '../../shared/ui/Button';
import { ProblemNote } from '../../shared/ui/States';
import { formatMark, readMark } from '../marks';
import { councilAddress } from './queries';
import { ScriptViewer } from './ScriptViewer';
import { useCouncilAction } from './useCouncilAction';

interface WorkProps {
  code: string;
  council: number;
}

interface OneProps extends WorkProps {
  works: AppealWorks;
  work: AppealWork;
}

/** Scripts a marker of appeals marks anew: another code, no earlier mark. */
export function AppealWorkList({ works, code, council }: WorkProps & { works: AppealWorks }) {
  const { t } = useTranslation();
  return (
    <section className="card">
      <h2>{t('examMarking.appealWork')}</h2>
      <p className="muted">{t('examMarking.appealWorkLead')}</p>
      {works.items.map((one) => (
        <Work key={one.id} works={works} work={one} code={code} council={council} />
      ))}
    </section>
  );
}

function Work({ works, work, code, council }: OneProps) {
  const { t } = useTranslation();
  return (
    <details className="appeal-work">
      <summary>
        <span className="code">{work.code}</span>
        {work.mark !== null && <span>{formatMark(work.mark, works.decimals)}</span>}
        {work.locked && (
          <span className="marking-locked">
            <Lock aria-hidden size={14} /> {t('examMarking.locked')}
          </span>
        )}
      </summary>
      <ScriptViewer
        pagesAt={`${councilAddress(code, council)}/appeals/${work.id}/pages`}
        pages={work.pages}
        name={work.code}
      />
      {!work.locked && <WorkMark works={works} work={work} code={code} council={council} />}
    </details>
  );
}

function WorkMark({ works, work, code, council }: OneProps) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [text, setText] = useState(work.mark === null ? '' : formatMark(work.mark, works.decimals));
  const { lowest, highest, decimals } = works;
  const entered = readMark(text, { lowest, highest, decimals });
  const fault = text !== '' && 'fault' in entered ? entered.fault : undefined;
  const save = useMutation({
    mutationFn: (mark: number) => put(`${councilAddress(code, council)}/appeals/${work.id}/mark`, { mark }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['exams', 'council', code] }),
  });
  const lock = useCouncilAction(code, council, `appeals/${work.id}/lock`);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if ('mark' in entered) save.mutate(entered.mark);
  };
  return (
    <form className="marking-fields" onSubmit={send}>
      <label className="marking-field">
        <span>{t('examMarking.mark')}</span>
        <input
          className="input"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          aria-invalid={fault !== undefined}
          onChange={(event) => setText(event.target.value)}
        />
        {fault && (
          <span className="field-error" role="alert">
            {t(`examMarking.fault.${fault}`, { lowest, highest, decimals })}
          </span>
        )}
      </label>
      <Button type="submit" variant="primary" isDisabled={'fault' in entered} isPending={save.isPending}>
        {t('examMarking.save')}
      </Button>
      <Button isDisabled={work.mark === null} isPending={lock.isPending} onPress={() => lock.mutate({})}>
        {t('examMarking.lockMark')}
      </Button>
      <ProblemNote error={save.error ?? lock.error} />
    </form>
  );
}
