import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlannedProduct, RemoteRequest } from '../shared/api/types';
import { formatDateTime, formatDay, formatNumber } from '../shared/time/format';
import { Button } from '../shared/ui/Button';
import { Modal } from '../shared/ui/Modal';
import { ExcuseLateness } from './action/ExcuseLateness';
import { TextAction } from './action/TextAction';
import { PlanEditor } from './PlanEditor';
import { ReviewProduct } from './ReviewProduct';
import { Workload } from './Workload';

/** The products somebody owes from home, and whether they are as much work as at the office. */
export function PlanCard({ request }: { request: RemoteRequest }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const { plan, actions } = request;
  return (
    <section className="card">
      <div className="remote-round-head">
        <h2>{t('remote.plan')}</h2>
        {actions.includes('plan') && (
          <Button onPress={() => setEditing(true)}>{t(plan.length ? 'remote.editPlan' : 'remote.writePlan')}</Button>
        )}
      </div>
      {plan.length === 0 ? <p className="muted">{t('remote.noPlan')}</p> : <Workload request={request} />}
      <ol className="remote-products">
        {plan.map((product) => (
          <Product key={product.number} request={request} product={product} />
        ))}
      </ol>
      <Modal title={t('remote.plan')} isOpen={editing} onClose={() => setEditing(false)} wide>
        <PlanEditor request={request} onClose={() => setEditing(false)} />
      </Modal>
    </section>
  );
}

function Product({ request, product }: { request: RemoteRequest; product: PlannedProduct }) {
  const { t } = useTranslation();
  const { number, quantity, measuredIn, hours, dueOn, quality, taskKind, deliveredAt, late, accepted } = product;
  return (
    <li>
      <strong>
        {number}. {product.product}
      </strong>
      <p className="remote-product-facts">
        <span>
          {formatNumber(quantity)} {measuredIn}
        </span>
        <span>{t('unit.hours', { hours: formatNumber(hours, 2) })}</span>
        <span>{t('remote.dueOn', { day: formatDay(dueOn) })}</span>
        <span>{t(`remote.taskKind.${taskKind}`)}</span>
      </p>
      <p className="muted">{quality}</p>
      {late && <p className="remote-fail">{t('remote.late')}</p>}
      <Excuse product={product} />
      {deliveredAt && <p>{t('remote.delivered', { at: formatDateTime(deliveredAt), what: product.delivery })}</p>}
      {accepted !== null && (
        <p className={accepted ? 'remote-met' : 'remote-fail'}>
          {[t(accepted ? 'remote.accepted' : 'remote.returned'), product.reviewNote].filter(Boolean).join(': ')}
        </p>
      )}
      <ProductActions request={request} product={product} />
    </li>
  );
}

function Excuse({ product: { excuseCause, excuseNote, excusedBy } }: { product: PlannedProduct }) {
  const { t } = useTranslation();
  if (!excuseCause) return null;
  return (
    <p className="remote-met">
      {t('remote.excused', {
        cause: t(`remote.excuseCause.${excuseCause}`),
        note: excuseNote,
        name: excusedBy?.fullName,
      })}
    </p>
  );
}

function ProductActions({ request, product }: { request: RemoteRequest; product: PlannedProduct }) {
  const { code, actions, evaluations } = request;
  const { number, dueOn, deliveredAt, accepted, late, excuseCause } = product;
  if (evaluations.some(({ month, state }) => state === 'LOCKED' && dueOn.startsWith(month))) return null;
  return (
    <div className="remote-acts">
      {actions.includes('deliver') && !accepted && (
        <TextAction
          small
          code={code}
          action="deliver"
          path={`products/${number}/deliver`}
          field="delivery"
          words={{ product: product.product }}
          maxLength={1000}
        />
      )}
      {actions.includes('review') && deliveredAt && accepted === null && (
        <ReviewProduct code={code} product={product} />
      )}
      {actions.includes('excuse') && late && !excuseCause && <ExcuseLateness code={code} product={product} />}
    </div>
  );
}
