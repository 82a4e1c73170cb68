/** What the title and the lead of an action name. */
export type Words = {
  product: string;
  month: string;
  year: string;
  at: string;
  text: string;
};

const unnamed: Words = { product: '', month: '', year: '', at: '', text: '' };

export const wordsWith = (named: Partial<Words> = {}): Words => ({ ...unnamed, ...named });
