import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { isCase } from '../api/caseCode';

interface CaseLinkProps {
  code: string;
  tab?: 'clock' | 'history';
  children?: ReactNode;
}

/** Leads from a code to the page of its dossier, or of its case. */
export function CaseLink({ code, tab, children = code }: CaseLinkProps) {
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
