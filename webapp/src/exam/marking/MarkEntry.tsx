import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { put, remove } from '../../shared/api/client';
import { fieldProblems } from '../../shared/api/fieldProblems';
import type { Bag, BagScript } from '../../shared/api/types';
import { Button } from '../../shared/ui/Button';
import { ProblemNote } from '../../shared/ui/States';
import { formatMark, readMark } from '../marks';
import { bagAddress, bagQuery } from './queries';

interface MarkEntryProps {
  bag: Bag;
  script: BagScript;
  code: string;
  council: number;
  /** Goes so many scripts on or back. */
  onMove: (by: number) => void;
}

/** One number and Enter; arrow keys go from script to script. */
export function MarkEntry({ bag, script, code, council, onMove }: MarkEntryProps) {
  const { t } = useTranslation();
  const most = bag.parts.length > 0 ? bag.parts : [bag.highest];
  const before = bag.parts.length > 0 ? script.parts : script.mark === null ? [] : [script.mark];
  const [texts, setTexts] = useState(
    most.map((_, part) => (before[part] === undefined ? '' : formatMark(before[part]))),
  );
  const [tried, setTried] = useState(false);
  const inputs = useRef<(HTMLInputElement | null)[]>([]);
  const marking = useMarking(bag, script, code, council);
  const entered = most.map((highest, part) => readMark(texts[part] ?? '', { ...bag, highest }));
  const points = entered.flatMap((one) => ('mark' in one ? [one.mark] : []));
  const total = points.reduce((sum, one) => sum + one, 0);

  const save = () => {
    setTried(true);
    if (points.length < most.length) return;
    marking.put.mutate(bag.parts.length > 0 ? { parts: points } : { mark: points[0] }, { onSuccess: () => onMove(1) });
  };
  const onKey = (event: KeyboardEvent, part: number) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      if (part + 1 < most.length) inputs.current[part + 1]?.focus();
      else save();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      onMove(event.key === 'ArrowDown' ? 1 : -1);
    }
  };
  if (bag.lockedAt) return <p className="marking-entry">{t('examMarking.lockedMark', { mark: texts.join(' + ') })}</p>;
  return (
    <div className="marking-entry">
      <div className="marking-fields">
        {most.map((highest, part) => {
          const one = entered[part];
          const fault = tried && one && 'fault' in one ? one.fault : undefined;
          const label =
            bag.parts.length > 0 ? t('examMarking.part', { part: part + 1, highest }) : t('examMarking.mark');
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts of a paper are known by their number
            <label key={part} className="marking-field">
              <span>{label}</span>
              <input
                ref={(input) => {
                  inputs.current[part] = input;
                }}
                className="input"
                inputMode="decimal"
                autoComplete="off"
                // biome-ignore lint/a11y/noAutofocus: a marker goes from script to script by the keyboard alone
                autoFocus={part === 0}
                value={texts[part]}
                aria-invalid={fault !== undefined}
                onChange={(event) => setTexts(texts.map((text, other) => (other === part ? event.target.value : text)))}
                onKeyDown={(event) => onKey(event, part)}
              />
              {fault && (
                <span className="field-error" role="alert">
                  {t(`examMarking.fault.${fault}`, { lowest: bag.lowest, highest, decimals: bag.decimals })}
                </span>
              )}
            </label>
          );
        })}
        {bag.parts.length > 0 && <output>{t('examMarking.total', { total: formatMark(total) })}</output>}
        <Button variant="primary" isPending={marking.put.isPending} onPress={save}>
          {t('examMarking.saveNext')}
        </Button>
        {script.mark !== null && (
          <Button variant="quiet" isPending={marking.undo.isPending} onPress={() => marking.undo.mutate()}>
            {t('examMarking.undo')}
          </Button>
        )}
      </div>
      <p className="muted marking-keys">{t('examMarking.keys')}</p>
      {Object.values(fieldProblems(marking.put.error)).map((text) => (
        <p key={text} className="field-error" role="alert">
          {text}
        </p>
      ))}
      <ProblemNote error={marking.put.error ?? marking.undo.error} />
    </div>
  );
}

function useMarking(bag: Bag, script: BagScript, code: string, council: number) {
  const queryClient = useQueryClient();
  const address = `${bagAddress(code, council, bag.id)}/scripts/${script.id}/mark`;
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['exams', 'council', code] });
  return {
    put: useMutation({
      mutationFn: (body: object) => put<Bag>(address, body),
      onSuccess: (changed) => queryClient.setQueryData(bagQuery(code, council, bag.id).queryKey, changed),
    }),
    undo: useMutation({ mutationFn: () => remove(address), onSettled: refresh }),
  };
}
