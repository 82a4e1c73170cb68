import { ShieldCheck, ShieldX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ModelReport } from '../../shared/api/types';
import { FindingList } from './FindingList';

/** What the gate says of every part of a proposal. */
export function GateReports({ reports, editable }: { reports: ModelReport[]; editable?: boolean }) {
  const { t } = useTranslation();
  const refused = reports.filter((report) => !report.deployable);
  const said = reports.filter((report) => report.findings.length > 0);
  const Icon = refused.length ? ShieldX : ShieldCheck;
  return (
    <div className="gate-reports">
      <p className={refused.length ? 'gate-verdict gate-refused' : 'gate-verdict'}>
        <Icon aria-hidden size={18} />
        {t(refused.length ? 'models.gateRefuses' : said.length ? 'models.gateWarns' : 'models.gateAccepts')}
      </p>
      {said.map((report) => (
        <section key={report.key ?? report.hash}>
          {reports.length > 1 && <h3>{report.name ?? report.key}</h3>}
          <FindingList findings={report.findings} modelKey={editable ? (report.key ?? undefined) : undefined} />
        </section>
      ))}
    </div>
  );
}
