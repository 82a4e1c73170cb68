import { useMutation, useQueryClient } from '@tanstack/react-query';
import { FilePlus2, Table2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ModelKind } from '../../shared/api/types';
import { Button } from '../../shared/ui/Button';
import { PageHead } from '../../shared/ui/PageHead';
import { Empty, ProblemNote } from '../../shared/ui/States';
import { newDecision } from '../decision/newDecision';
import { formText, newForm } from '../form/schema';
import { draftQuery, refreshWorkshop, saveDraft } from '../queries';

/** Nothing has this name yet: a task refers to a form or a table before somebody has made it. */
export function StartNew({ modelKey }: { modelKey: string }) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const start = useMutation({
    mutationFn: ({ kind, source }: { kind: ModelKind; source: string }) =>
      saveDraft(modelKey, { kind, source, revision: 0 }),
    onSuccess: (draft) => {
      queryClient.setQueryData(draftQuery(modelKey).queryKey, draft);
      void refreshWorkshop(queryClient);
    },
  });
  return (
    <>
      <PageHead title={t('decisionEditor.startTitle', { key: modelKey })} />
      <Empty icon={FilePlus2} title={t('decisionEditor.startLead')}>
        <div className="filters">
          <Button
            variant="primary"
            isPending={start.isPending}
            onPress={() => start.mutate({ kind: 'FORM', source: formText(newForm(modelKey)) })}
          >
            <FilePlus2 aria-hidden size={16} />
            {t('decisionEditor.startForm')}
          </Button>
          <Button
            isPending={start.isPending}
            onPress={() => start.mutate({ kind: 'DECISION', source: newDecision(modelKey) })}
          >
            <Table2 aria-hidden size={16} />
            {t('decisionEditor.startDecision')}
          </Button>
        </div>
        <ProblemNote error={start.error} />
      </Empty>
    </>
  );
}
