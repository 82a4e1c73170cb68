import { useTranslation } from 'react-i18next';
import type { PlannedProduct } from '../shared/api/types';
import { Button } from '../shared/ui/Button';
import { ProblemNote } from '../shared/ui/States';
import { TextAction } from './action/TextAction';
import { useRemoteAction } from './useRemoteAction';

/** The superior accepts a product with one press, and returns it with a reason. */
export function ReviewProduct({ code, product }: { code: string; product: PlannedProduct }) {
  const { t } = useTranslation();
  const action = `products/${product.number}/review`;
  const acceptance = useRemoteAction(code, action);
  return (
    <>
      <ProblemNote error={acceptance.error} />
      <Button
        className="button-small"
        isPending={acceptance.isPending}
        onPress={() => acceptance.mutate({ accepted: true, note: null })}
      >
        {t('remote.accept')}
      </Button>
      <TextAction
        small
        code={code}
        action="giveBack"
        path={action}
        field="note"
        words={{ product: product.product }}
        maxLength={1000}
        body={{ accepted: false }}
      />
    </>
  );
}
