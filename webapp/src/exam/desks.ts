import type { ExamTab } from './tabs';

/** Where the work of a step is done, for steps whose form only says that it is finished. */
const desks: Record<string, ExamTab['to']> = {
  formBodies: '/exams/$code/bodies',
  vet: '/exams/$code/vetting',
  assignSeats: '/exams/$code/seats',
  sealPapers: '/exams/$code/coding',
  sitPaper: '/exams/$code/coding',
  codeScripts: '/exams/$code/coding',
  openKey: '/exams/$code/coding',
  drawBags: '/exams/$code/marking',
  markFirst: '/exams/$code/marking',
  markSecond: '/exams/$code/marking',
  settleDifferences: '/exams/$code/marking',
  lockMarks: '/exams/$code/marking',
  decideFew: '/exams/$code/vetting',
  publishMarks: '/exams/$code/marking',
  markAppeals: '/exams/$code/appeals',
  decideAppeals: '/exams/$code/appeals',
  defend: '/exams/$code/defence',
  drawUpResult: '/exams/$code/result',
  approveResult: '/exams/$code/result',
  publishResult: '/exams/$code/result',
  superviseReport: '/exams/$code/supervision',
  archive: '/exams/$code/result',
};

/** Steps of an appointment: those who do them need not have a part in the round, and find the appointment beside the form. */
const ofAppointment = ['completeFile', 'personnelProcess', 'signAppointment', 'training'];

export const isOfAppointment = (step: string): boolean => ofAppointment.includes(step);

/** The desk of a step; the round itself for the others. */
export const deskOf = (step: string): ExamTab['to'] => desks[step] ?? '/exams/$code';
