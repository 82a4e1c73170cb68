import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../../shared/api/fieldProblems';
import type { PlannedProduct, RemoteExcuse } from '../../shared/api/types';
import { formatDay } from '../../shared/time/format';
import { Button } from '../../shared/ui/Button';
import { SelectField } from '../../shared/ui/Fields';
import { Modal } from '../../shared/ui/Modal';
import { ReasonFrame } from '../../shared/ui/ReasonFrame';
import { useRemoteAction } from '../useRemoteAction';

const causes: RemoteExcuse[] = ['SYSTEM_OUTAGE', 'OTHER_UNIT', 'OTHER_DUTY', 'ILLNESS', 'FORCE_MAJEURE'];

interface ExcuseProps {
  code: string;
  product: PlannedProduct;
}

/** Being late was nobody's fault: the leader says why, and it costs nothing. */
export function ExcuseLateness(props: ExcuseProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const title = t('remote.act.excuse.title');
  return (
    <>
      <Button className="button-small" onPress={() => setOpen(true)}>
        {title}
      </Button>
      <Modal title={title} isOpen={open} onClose={() => setOpen(false)}>
        <ExcuseForm {...props} onClose={() => setOpen(false)} />
      </Modal>
    </>
  );
}

function ExcuseForm({ code, product, onClose }: ExcuseProps & { onClose: () => void }) {
  const { t } = useTranslation();
  const [cause, setCause] = useState<string | null>(null);
  const excuse = useRemoteAction(code, `products/${product.number}/excuse`, onClose);
  const wrong = fieldProblems(excuse.error);
  return (
    <ReasonFrame
      lead={t('remote.act.excuse.lead', { product: product.product, day: formatDay(product.dueOn) })}
      submit={t('remote.act.excuse.title')}
      label={t('remote.excuseNote')}
      field="note"
      maxLength={1000}
      ready={cause !== null}
      mutation={excuse}
      onSubmit={(note) => excuse.mutate({ cause, note })}
      onClose={onClose}
    >
      <SelectField
        label={t('remote.excuseCause.label')}
        options={causes.map((value) => ({ value, label: t(`remote.excuseCause.${value}`) }))}
        value={cause}
        onChange={setCause}
        error={wrong.cause}
        isRequired
      />
    </ReasonFrame>
  );
}
