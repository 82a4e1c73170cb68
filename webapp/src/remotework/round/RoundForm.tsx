import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../../shared/api/fieldProblems';
import type { RemoteRound } from '../../shared/api/types';
import { ErrorList } from '../../shared/form/ErrorSummary';
import { Button } from '../../shared/ui/Button';
import { LeaveDialog } from '../../shared/ui/LeaveDialog';
import { ProblemNote } from '../../shared/ui/States';
import { complaintsOf } from './complaints';
import { bodyOf, listed, quotaOf, type RoundEntries } from './entries';
import { RoundFacts } from './RoundFacts';
import { UnitsPart } from './UnitsPart';
import { useMistakes } from './useMistakes';
import { useDrafting } from './useRound';

interface RoundFormProps {
  /** Of a draft that is there already. */
  id?: string;
  start: RoundEntries;
  onSaved: (round: RemoteRound) => void;
}

/** Drafts a round; it is saved as often as one likes and binds nobody before another person opens it. */
export function RoundForm({ id, start, onSaved }: RoundFormProps) {
  const { t } = useTranslation();
  const [entries, setEntries] = useState(start);
  const [tried, setTried] = useState(false);
  const saved = useRef(start);
  const summary = useRef<HTMLDivElement>(null);
  const drafting = useDrafting(id, onSaved);
  const keep = () => {
    saved.current = entries; // what was sent, not what may have been typed since
  };
  const mistakesOf = useMistakes(entries);
  const complaints = complaintsOf(entries);
  const found = Object.entries(complaints).map(([field, why]) => [field, t(`remote.complaint.${why}`)] as const);
  const wrong = tried && found.length > 0 ? Object.fromEntries(found) : fieldProblems(drafting.error);
  const enter = (change: Partial<RoundEntries>) => {
    drafting.reset(); // what was refused is about other entries
    setEntries((before) => ({ ...before, ...change }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (found.length === 0 && !drafting.isPending) drafting.mutate(bodyOf(entries), { onSuccess: keep });
    else requestAnimationFrame(() => summary.current?.focus());
  };
  const errorOf = (field: string) => wrong[field];
  return (
    <form className="form round-form" noValidate onSubmit={submit}>
      <LeaveDialog isUnsaved={() => saved.current !== entries} />
      <ErrorList ref={summary} wrong={mistakesOf(wrong)} />
      <RoundFacts entries={entries} enter={enter} errorOf={errorOf} />
      <UnitsPart entries={entries} onChange={(units) => enter({ units })} errorOf={errorOf} />
      <ProblemNote error={drafting.error} />
      <footer className="form-foot round-foot">
        <Button type="submit" variant="primary" isPending={drafting.isPending}>
          {t('remote.saveDraft')}
        </Button>
        <RoundSum entries={entries} />
      </footer>
    </form>
  );
}

/** What it all comes to. */
function RoundSum({ entries }: { entries: RoundEntries }) {
  const { t } = useTranslation();
  const positions = listed(entries);
  const holders = new Set(positions.flatMap(({ position }) => position.holders.map(({ username }) => username)));
  return (
    <span className="muted" aria-live="polite">
      {[
        t('remote.unitCount', { count: entries.units.length }),
        t('remote.positionCount', { count: positions.length }),
        t('remote.holderCount', { count: holders.size }),
        t('remote.placeCount', { count: entries.units.reduce((sum, unit) => sum + (quotaOf(unit) ?? 0), 0) }),
      ].join(' · ')}
    </span>
  );
}
