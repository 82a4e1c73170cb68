import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../time/format';
import { useNow } from '../time/now';
import { Button } from '../ui/Button';
import { DateField } from '../ui/DateField';
import { Modal } from '../ui/Modal';
import { anHourLater, type ClockSetting, nextWorkingMorning, useDemoClock } from './useDemoClock';
import { useSession } from './useSession';

interface ClockDialogProps {
  isOpen: boolean;
  onClose: () => void;
}

/** Lets a demonstration go to another time: everything in the product follows. */
export function ClockDialog({ isOpen, onClose }: ClockDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal title={t('demoClock.title')} isOpen={isOpen} onClose={onClose}>
      <ClockForm onClose={onClose} />
    </Modal>
  );
}

function ClockForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { unit } = useSession();
  const now = useNow();
  const [moment, setMoment] = useState<string | null>(null);
  const clock = useDemoClock();
  const move = (setting: ClockSetting | Promise<ClockSetting>) => clock.mutate(setting);
  const goThere = (event: FormEvent) => {
    event.preventDefault();
    if (moment) clock.mutate({ now: new Date(moment).toISOString() }, { onSuccess: onClose });
  };
  return (
    <form className="form" noValidate onSubmit={goThere}>
      <p>{t('demoClock.lead')}</p>
      <p role="status">
        {t('demoClock.now')} <strong>{formatDateTime(now)}</strong>
      </p>
      <div className="clock-moves">
        <Button isDisabled={clock.isPending} onPress={() => move(anHourLater(now))}>
          {t('demoClock.hour')}
        </Button>
        <Button isDisabled={clock.isPending} onPress={() => move(nextWorkingMorning(now, unit?.code))}>
          {t('demoClock.morning')}
        </Button>
        <Button isDisabled={clock.isPending} onPress={() => move({ reset: true })}>
          {t('shell.clockReset')}
        </Button>
      </div>
      <DateField label={t('demoClock.moment')} value={moment} onChange={setMoment} withTime isRequired />
      <footer className="dialog-actions">
        <Button onPress={onClose}>{t('action.close')}</Button>
        <Button type="submit" variant="primary" isDisabled={!moment} isPending={clock.isPending}>
          {t('demoClock.go')}
        </Button>
      </footer>
    </form>
  );
}
