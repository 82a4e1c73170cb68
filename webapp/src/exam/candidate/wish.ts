import type { ApplicationSaid, ExamApplication } from '../../shared/api/types';

/** What the wizard holds before it is sent; nothing is presumed of anybody. */
export interface Wish {
  postNo: number | null;
  birthDate: string | null;
  gender: ApplicationSaid['gender'] | null;
  phone: string;
  email: string;
  workPlace: string;
  planned: string | null;
  exceptionNote: string;
  degree: ApplicationSaid['degree'] | null;
  years: number | null;
  disciplined: string | null;
  prosecuted: string | null;
  consent: boolean;
  correct: boolean;
}

export const emptyWish = (postNo: number | null): Wish => ({
  postNo,
  birthDate: null,
  gender: null,
  phone: '',
  email: '',
  workPlace: '',
  planned: null,
  exceptionNote: '',
  degree: null,
  years: null,
  disciplined: null,
  prosecuted: null,
  consent: false,
  correct: false,
});

const lastStep = 2;
const everything: Wish = { ...emptyWish(null), planned: 'no' };

const answered = (value: unknown): boolean => value !== null && value !== '';

/** The fields of a step that still wait for an answer. */
export const openFields = (wish: Wish, step: number): (keyof Wish)[] =>
  fieldsOf(wish, step).filter((name) => !answered(wish[name]));

function fieldsOf(wish: Wish, step: number): (keyof Wish)[] {
  if (step === 0) return ['postNo', 'birthDate', 'gender', 'phone', 'email', 'workPlace'];
  if (step === 1) {
    const asked: (keyof Wish)[] = ['planned', 'degree', 'years', 'disciplined', 'prosecuted'];
    return wish.planned === 'no' ? [...asked, 'exceptionNote'] : asked;
  }
  return [];
}

/** The first step with a field the server refused, to lead there. */
export function stepOf(fields: string[]): number {
  const at = fields.flatMap((field) =>
    [0, 1].filter((step) => fieldsOf(everything, step).some((name) => name === field)),
  );
  return at.length ? Math.min(...at) : lastStep;
}

/** As it was said before. */
export const saidBefore = ({ post, birthDate, said: before }: ExamApplication): Wish => ({
  ...before,
  postNo: post.postNo,
  birthDate,
  planned: answer(before.planned),
  exceptionNote: before.exceptionNote ?? '',
  disciplined: answer(before.disciplined),
  prosecuted: answer(before.prosecuted),
  correct: false,
});

const answer = (value: boolean) => (value ? 'yes' : 'no');

/** As the server takes it; only asked once everything is answered. */
export const said = (wish: Wish): ApplicationSaid & Pick<Wish, 'postNo' | 'birthDate' | 'correct'> => ({
  ...wish,
  gender: wish.gender as ApplicationSaid['gender'],
  degree: wish.degree as ApplicationSaid['degree'],
  years: wish.years ?? 0,
  phone: wish.phone.trim(),
  email: wish.email.trim(),
  workPlace: wish.workPlace.trim(),
  planned: wish.planned === 'yes',
  exceptionNote: wish.planned === 'no' ? wish.exceptionNote.trim() : null,
  disciplined: wish.disciplined === 'yes',
  prosecuted: wish.prosecuted === 'yes',
});

const keyOf = (code: string, username: string) => `exam-wish:${username}:${code}`;

/** A draft stays on this machine until the application has been sent. */
export function keptWish(code: string, username: string, postNo: number | null): Wish {
  try {
    const kept = localStorage.getItem(keyOf(code, username));
    return kept
      ? { ...emptyWish(postNo), ...JSON.parse(kept), postNo: postNo ?? JSON.parse(kept).postNo }
      : emptyWish(postNo);
  } catch {
    return emptyWish(postNo); // unreadable, or no storage: one begins anew
  }
}

export function keepWish(code: string, username: string, wish: Wish | null): void {
  try {
    if (wish) localStorage.setItem(keyOf(code, username), JSON.stringify({ ...wish, correct: false }));
    else localStorage.removeItem(keyOf(code, username));
  } catch {
    // no storage: the draft lives as long as the page
  }
}
