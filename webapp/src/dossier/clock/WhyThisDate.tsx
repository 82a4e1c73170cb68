import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Clock, DossierClock } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { ClockDetails } from './ClockDetails';
import { LimitCard } from './LimitCard';
import { isPromised, promisesOf } from './promise';
import { Readings } from './Readings';

interface WhyThisDateProps {
  clock: DossierClock;
}

/** The promised date: how it stands, which limits it comes from, and every day and event that made it this date. */
export function WhyThisDate({ clock: { dossierCode, clocks, readings } }: WhyThisDateProps) {
  const { t } = useTranslation();
  const promises = promisesOf(clocks);
  const titleOf = useTitles(promises);
  const [first, second] = promises;
  if (!first) return null;
  const details = (clock: Clock) => <ClockDetails code={dossierCode} clock={clock} />;
  return (
    <section className="card clock">
      <h2>{t('clock.why')}</h2>
      {readings && <Readings readings={readings} state={(second ?? first).state} />}
      <div className="limits">
        {promises.map((clock) => (
          <LimitCard key={clock.key} clock={clock} title={titleOf(clock)} />
        ))}
      </div>
      {second ? (
        <Tabs defaultSelectedKey={second.key} className="tabs">
          <TabList aria-label={t('clock.why')} className="tab-list">
            {promises.map((clock) => (
              <Tab key={clock.key} id={clock.key} className="tab">
                {titleOf(clock)}
              </Tab>
            ))}
          </TabList>
          {promises.map((clock) => (
            <TabPanel key={clock.key} id={clock.key} className="tab-panel">
              {details(clock)}
            </TabPanel>
          ))}
        </Tabs>
      ) : (
        details(first)
      )}
    </section>
  );
}

/** Which limit a card is about, and whether it is the date the applicant was promised. */
function useTitles(promises: Clock[]) {
  const { t } = useTranslation();
  return (clock: Clock) => {
    if (clock.kind === 'COMMITTED') return t('clock.committed');
    if (clock.kind !== 'STATUTORY') return local(clock.nameVi, clock.nameEn);
    return t(isPromised(clock, promises) ? 'clock.statutoryPromised' : 'clock.statutory');
  };
}
