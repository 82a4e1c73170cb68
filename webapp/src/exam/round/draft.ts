import type { ExamDraft, ExamRound } from '../../shared/api/types';

export type CouncilEntry = ExamDraft['councils'][number] & { key: string };
export type PostEntry = ExamDraft['posts'][number] & { key: string };

export interface DraftEntries extends Omit<ExamDraft, 'councils' | 'posts'> {
  councils: CouncilEntry[];
  posts: PostEntry[];
}

let keys = 0;
const newKey = () => String(++keys);

export const emptyCouncil = (): CouncilEntry => ({
  key: newKey(),
  councilNo: 0,
  level: 'CITY',
  unitCode: '',
  nameVi: '',
  nameEn: '',
});

export const emptyPost = (): PostEntry => ({
  key: newKey(),
  postNo: 0,
  councilNo: 1,
  unitCode: '',
  titleVi: '',
  titleEn: '',
  grade: 'DEPUTY_HEAD_OF_DIVISION',
});

export const emptyDraft = (organiserUnit: string): DraftEntries => ({
  nameVi: '',
  nameEn: '',
  organiserUnit,
  authorityUnit: '',
  legalBasis: '',
  councils: [emptyCouncil()],
  posts: [emptyPost()],
});

export const draftOf = (round: ExamRound): DraftEntries => ({
  nameVi: round.nameVi,
  nameEn: round.nameEn,
  organiserUnit: round.organiser.unitCode,
  authorityUnit: round.authority.institutionCode,
  legalBasis: round.legalBasis,
  councils: round.councils.map(({ councilNo, level, unit, nameVi, nameEn }) => ({
    key: newKey(),
    councilNo,
    level,
    unitCode: unit.unitCode,
    nameVi,
    nameEn,
  })),
  posts: round.posts.map(({ postNo, councilNo, unit, titleVi, titleEn, grade }) => ({
    key: newKey(),
    postNo,
    councilNo,
    unitCode: unit.unitCode,
    titleVi,
    titleEn,
    grade,
  })),
});

/** Councils and posts are numbered as they stand; what is left empty in English is said in Vietnamese. */
export const sentOf = ({ councils, posts, ...rest }: DraftEntries): ExamDraft => ({
  ...rest,
  nameEn: rest.nameEn || rest.nameVi,
  councils: councils.map(({ key: _, ...council }, index) => ({
    ...council,
    councilNo: index + 1,
    nameEn: council.nameEn || council.nameVi,
  })),
  posts: posts.map(({ key: _, ...post }, index) => ({
    ...post,
    postNo: index + 1,
    titleEn: post.titleEn || post.titleVi,
  })),
});

export const isComplete = ({ nameVi, organiserUnit, authorityUnit, legalBasis, councils, posts }: DraftEntries) =>
  [nameVi, organiserUnit, authorityUnit, legalBasis].every((text) => text.trim() !== '') &&
  councils.every(({ unitCode, nameVi: name }) => unitCode && name.trim()) &&
  posts.every(({ unitCode, titleVi }) => unitCode && titleVi.trim());
