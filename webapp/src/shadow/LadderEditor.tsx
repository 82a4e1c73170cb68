import { RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Rung } from '../shared/api/types';
import { Button } from '../shared/ui/Button';
import { RungLine } from './RungLine';
import { type EditedRung, withCopyOf } from './rungs';

interface LadderEditorProps {
  /** The ladder in force. */
  present: Rung[];
  rungs: EditedRung[];
  onChange: (rungs: EditedRung[]) => void;
  onReset: () => void;
  error?: string;
  /** For a ladder that is to be in force; a trial needs no ground. */
  asksForBasis?: boolean;
}

const heads = ['kind', 'level', 'hours', 'measuredFrom', 'percent', 'addressee'] as const;

/** A copy of the ladder in force, line by line, to be changed without anybody noticing. */
export function LadderEditor({ present, rungs, onChange, onReset, error, asksForBasis }: LadderEditorProps) {
  const { t } = useTranslation();
  const change = (key: number, part: Partial<Rung>) =>
    onChange(rungs.map((one) => (one.key === key ? { ...one, rung: { ...one.rung, ...part } } : one)));
  const addressees = [...new Set(present.map(({ addressee }) => addressee))];
  return (
    <div className="field-group">
      <div className="filters">
        <Button onPress={onReset}>
          <RotateCcw aria-hidden size={16} />
          {t('shadow.reset')}
        </Button>
      </div>
      <div className="rung-head" aria-hidden>
        {heads.map((head) => (
          <span key={head}>{t(`shadow.head.${head}`)}</span>
        ))}
      </div>
      <ol className="edit-rows rung-rows" aria-label={t('shadow.candidateOf.ladder')}>
        {rungs.map(({ key, rung, kinds }, place) => (
          <RungLine
            key={key}
            rung={rung}
            kinds={kinds ?? [rung.kind]}
            asksForBasis={asksForBasis}
            number={place + 1}
            addressees={addressees}
            onChange={(part) => change(key, part)}
            onCopy={() => onChange(withCopyOf(rungs, key))}
            onRemove={() => onChange(rungs.filter((one) => one.key !== key))}
          />
        ))}
      </ol>
      {error && <p className="field-error">{error}</p>}
    </div>
  );
}
