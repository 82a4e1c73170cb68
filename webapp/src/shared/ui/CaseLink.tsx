import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { isCase, isExam, isRemoteReview, isRemoteWork } from '../api/caseCode';

interface CaseLinkProps {
  code: string;
  tab?: 'clock' | 'history';
  children?: ReactNode;
}

/** Leads from a code to the page of its dossier, of its case, of its request to work from home, its review, its round. */
export function CaseLink({ code, tab, children = code }: CaseLinkProps) {
  if (isRemoteWork(code)) {
    return (
      <Link to="/remote-work/requests/$code" params={{ code }} className="code">
        {children}
      </Link>
    );
  }
  if (isRemoteReview(code)) {
    return (
      <Link to="/remote-work/reviews/$code" params={{ code }} className="code">
        {children}
      </Link>
    );
  }
  if (isExam(code)) {
    return (
      <Link to="/exams/$code" params={{ code }} className="code">
        {children}
      </Link>
    );
  }
  return (
    <Link
      to={isCase(code) ? '/cases/$code' : '/dossiers/$code'}
      params={{ code }}
      search={tab ? { tab } : {}}
      className="code"
    >
      {children}
    </Link>
  );
}
