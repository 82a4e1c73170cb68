import { useTranslation } from 'react-i18next';
import { proofAddress, publicAddress } from './queries';

const verifier = '/public/exams/verify-evidence.mjs';

interface CheckStepsProps {
  code: string;
  /** For a candidate, who checks their own marks as well. */
  withProof?: boolean;
}

/** How anybody checks an exam on their own machine, from the downloads to what the last line says. */
export function CheckSteps({ code, withProof = false }: CheckStepsProps) {
  const { t } = useTranslation();
  const files = [
    ...(withProof ? [{ name: 'proof' as const, href: proofAddress(code), file: '' }] : []),
    { name: 'evidence' as const, href: `${publicAddress(code)}/evidence.jsonl`, file: '' },
    { name: 'heads' as const, href: `${publicAddress(code)}/evidence-heads`, file: 'heads.json' },
    { name: 'program' as const, href: verifier, file: '' },
  ];
  const proof = withProof ? ` --proof proof-${code}.json` : '';
  return (
    <ol className="result-check">
      <li>
        <p>{t('examResult.step1')}</p>
        <ul className="result-files">
          {files.map(({ name, href, file }) => (
            <li key={name}>
              <a href={href} download={file}>
                {t(`examResult.${name}`)}
              </a>
              <span className="cell-second">{t(`examResult.${name}Is`)}</span>
            </li>
          ))}
        </ul>
      </li>
      <li>
        <p>{t('examResult.step2')}</p>
        <pre className="code result-command">
          {`node verify-evidence.mjs evidence-public-${code}.jsonl --heads heads.json${proof}`}
        </pre>
      </li>
      <li>
        <p>{t('examResult.step3')}</p>
        <dl className="result-verdicts">
          <div>
            <dt className="code">{`VERIFIED`}</dt>
            <dd>{t('examResult.verifiedIs')}</dd>
          </div>
          <div>
            <dt className="code">{`NOT VERIFIED`}</dt>
            <dd>{t('examResult.notVerifiedIs')}</dd>
          </div>
        </dl>
      </li>
    </ol>
  );
}
