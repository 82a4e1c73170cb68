import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RuleChange } from '../../shared/api/types';
import { Button } from '../../shared/ui/Button';
import { type Decision, DecisionDialog } from './DecisionDialog';

const looks: Record<Decision, 'primary' | 'secondary'> = { approve: 'primary', reject: 'secondary', undo: 'secondary' };
const decisions: Decision[] = ['undo', 'reject', 'approve'];

/** The decisions open to the person looking, and nothing else. */
export function ChangeActions({ change }: { change: RuleChange }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<Decision | null>(null);
  return (
    <>
      {decisions
        .filter((decision) => change.can[decision])
        .map((decision) => (
          <Button key={decision} variant={looks[decision]} onPress={() => setAsking(decision)}>
            {t(`rules.decision.${decision}.title`)}
          </Button>
        ))}
      <DecisionDialog change={change} decision={asking} onClose={() => setAsking(null)} />
    </>
  );
}
