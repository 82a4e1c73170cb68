import type { FieldProblem, ProblemBody } from './types';

type Language = 'vi' | 'en';

const prefix = 'urn:congvu:problem:';
/** Not the server's words: there was no answer, or one that is no problem document. */
const ownWords: Record<string, Pick<ProblemBody, 'title' | 'titleEn' | 'detail' | 'detailEn'>> = {
  unreachable: {
    title: 'Không kết nối được với máy chủ',
    titleEn: 'The server cannot be reached',
    detail: 'Kiểm tra đường truyền rồi thử lại. Những gì đã lưu vẫn còn nguyên.',
    detailEn: 'Check the connection and try again. Whatever was saved is still there.',
  },
  unexpected: {
    title: 'Máy chủ trả lời không đúng mong đợi',
    titleEn: 'The server gave an unexpected answer',
    detail: 'Thử lại sau ít phút; nếu vẫn lỗi, báo cho quản trị hệ thống.',
    detailEn: 'Try again in a few minutes; if it happens again, tell the administrator.',
  },
};

/** A refused or failed call, in both languages, with the fields to correct. `slug` is stable. */
export class Problem extends Error {
  constructor(readonly body: ProblemBody) {
    super(body.title);
    this.name = 'Problem';
  }

  get slug(): string {
    return this.body.type.startsWith(prefix) ? this.body.type.slice(prefix.length) : this.body.type;
  }

  get status(): number {
    return this.body.status;
  }

  title(language: Language): string {
    return (language === 'en' && this.body.titleEn) || this.body.title;
  }

  detail(language: Language): string {
    return (language === 'en' && this.body.detailEn) || this.body.detail || '';
  }

  /** Messages by field name; a leading `data.` (form values) is dropped so that form keys match. */
  fields(language: Language): Record<string, string> {
    return Object.fromEntries(
      (this.body.errors ?? []).map((error) => [error.field.replace(/^data\./, ''), fieldText(error, language)]),
    );
  }
}

/** Many reasons are written without the stop that something follows needs. */
const ended = (sentence: string) => (/[.!?…:;]$/.test(sentence) ? sentence : `${sentence}.`);

function fieldText(error: FieldProblem, language: Language): string {
  const reason = (language === 'en' && error.reasonEn) || error.reason;
  const remedy = (language === 'en' && error.remedyEn) || error.remedy;
  return remedy && remedy !== reason ? `${ended(reason)} ${remedy}` : reason;
}

export function ownProblem(slug: keyof typeof ownWords & string, status: number): Problem {
  const words = ownWords[slug] ?? ownWords.unexpected;
  return new Problem({ type: prefix + slug, status, title: slug, ...words });
}

export async function problemOf(response: Response): Promise<Problem> {
  const body = await response.json().catch(() => null);
  return isProblem(body) ? new Problem(body) : ownProblem('unexpected', response.status);
}

export function asProblem(error: unknown): Problem {
  return error instanceof Problem ? error : ownProblem('unexpected', 0);
}

function isProblem(body: unknown): body is ProblemBody {
  return typeof body === 'object' && body !== null && 'type' in body && 'title' in body && 'status' in body;
}
