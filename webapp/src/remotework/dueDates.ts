import type { PlannedProduct } from '../shared/api/types';

/** What is still to be delivered and was due on a day that is given up. */
export const dueOnAny = (plan: PlannedProduct[], givenUp: string[]): PlannedProduct[] =>
  plan.filter(({ deliveredAt, dueOn }) => deliveredAt === null && givenUp.includes(dueOn));

/** By the number of the product. */
export type ChosenDates = Record<number, string>;

/** What is sent; null while a product has no date yet, or one that is no longer among the days. */
export function agreedDates(products: PlannedProduct[], days: string[], chosen: ChosenDates) {
  const agreed = products.flatMap(({ number, dueOn: old }) => {
    const dueOn = chosen[number];
    return dueOn && (dueOn === old || days.includes(dueOn)) ? [{ number, dueOn }] : [];
  });
  return agreed.length === products.length ? agreed : null;
}
