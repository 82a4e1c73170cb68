import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from './Button';
import { dismissToast, type Toast, useToasts } from './toasts';

export function Toasts() {
  const { t } = useTranslation();
  const toasts = useToasts();
  return (
    <section aria-label={t('shell.notices')} aria-live="polite" className="toasts">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function ToastCard({ toast }: { toast: Toast }) {
  const { t } = useTranslation();
  const Icon = toast.tone === 'good' ? CircleCheck : CircleAlert;
  const runAction = () => {
    dismissToast(toast.id);
    toast.action?.run();
  };
  return (
    <div className={`toast toast-${toast.tone}`}>
      <Icon aria-hidden size={18} />
      <p>{toast.text}</p>
      {toast.action && (
        <Button variant="quiet" onPress={runAction}>
          {toast.action.label}
        </Button>
      )}
      <IconButton label={t('action.close')} onPress={() => dismissToast(toast.id)}>
        <X aria-hidden size={16} />
      </IconButton>
    </div>
  );
}
