import { useTranslation } from 'react-i18next';
import { publicAddress } from './queries';

/** What everybody may fetch to check a round on a machine of their own: lines of a list. */
export function EvidenceLinks({ code }: { code: string }) {
  const { t } = useTranslation();
  return (
    <>
      <li>
        <a href={`${publicAddress(code)}/evidence.jsonl`} download>
          {t('examResult.evidence')}
        </a>
      </li>
      <li>
        <a href={`${publicAddress(code)}/evidence-heads`} download="heads.json">
          {t('examResult.heads')}
        </a>
      </li>
      <li>
        <a href="/public/exams/verify-evidence.mjs" download>
          {t('examResult.program')}
        </a>
      </li>
    </>
  );
}
