export interface RemoteWish {
  roundId: string;
  positionId: string;
  days: string[];
  place: string;
  phone: string;
  hasPhone: boolean;
  hasComputer: boolean;
  hasPrinter: boolean;
  hasInternet: boolean;
  commits: boolean;
  onProbation: boolean;
  underDiscipline: boolean;
  reason: string | null;
  despiteFindings?: boolean;
}

export interface Eligibility {
  outcome: RuleOutcome;
  /** One for each rule that can be asked of a wish. */
  verdicts: RuleVerdict[];
}

export type RuleOutcome = 'MET' | 'REVIEW' | 'NOT_MET';

/** A condition and what was found; where nothing was, how it is kept. */
export interface RuleVerdict {
  rule: string;
  outcome: RuleOutcome;
  ruleVi: string;
  ruleEn: string;
  whyVi: string;
  whyEn: string;
  publishedIn: string;
}
