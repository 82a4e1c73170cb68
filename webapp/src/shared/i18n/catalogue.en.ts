import examBody from '../../exam/body/en.json';
import examPeople from '../../exam/candidate/en.json';
import examCoding from '../../exam/coding/en.json';
import examDefence from '../../exam/defence/en.json';
import examMarking from '../../exam/marking/en.json';
import examPaper from '../../exam/paper/en.json';
import examResult from '../../exam/result/en.json';
import examRound from '../../exam/round/en.json';
import examSupervision from '../../exam/supervision/en.json';
import base from './en.json';

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
