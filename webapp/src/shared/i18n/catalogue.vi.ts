import examBody from '../../exam/body/vi.json';
import examPeople from '../../exam/candidate/vi.json';
import examCoding from '../../exam/coding/vi.json';
import examDefence from '../../exam/defence/vi.json';
import examMarking from '../../exam/marking/vi.json';
import examPaper from '../../exam/paper/vi.json';
import examResult from '../../exam/result/vi.json';
import examRound from '../../exam/round/vi.json';
import examSupervision from '../../exam/supervision/vi.json';
import base from './vi.json';

/** Parts of the exam keep their texts beside their pages, one file each. */
export default {
  ...base,
  examSupervision,
  examResult,
  examDefence,
  examBody,
  examCoding,
  examMarking,
  examPaper,
  examPeople,
  examRound,
};
