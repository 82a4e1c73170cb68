// Every page: for everybody, in both languages, on a desk and on a telephone.
import assert from 'node:assert/strict';
import en from '../src/shared/i18n/en.json' with { type: 'json' };
import vi from '../src/shared/i18n/vi.json' with { type: 'json' };
import { inspect } from './inspection.mjs';
import { journey } from './journey.mjs';
import { askedFor, comingDays, theRound } from './pilot.mjs';
import { accepted, atTheOfficer, colleague, goOn, submitted } from './prehistory.mjs';

const pages = [
  ['clerk', '/inbox'],
  ['clerk', '/inbox?view=unit'],
  ['clerk', '/dossiers'],
  ['clerk', '/dossiers?q=nobody'],
  ['clerk', '/dossiers/new'],
  ['head', '/inbox'],
  ['head', '/escalations'],
  ['head', '/escalations/ladder'],
  ['head', '/notifications'],
  ['head', '/absences'],
  ['head', '/remote-work/unit'],
  ['head', '/nowhere'],
  ['officer', '/remote-work'],
  ['officer', '/remote-work/new'],
  ['officer', '/remote-work/pilot'],
];

for (const [language, words] of Object.entries({ vi, en })) {
  journey(`every page in ${language}`, async (office) => {
    // given an office in the middle of its work
    await office.moveClockTo('2026-06-01T08:00');
    const late = await atTheOfficer(office, { fullName: 'Trần Văn Trễ' });
    await office.moveClockTo('2026-06-09T09:00');
    await submitted(office, { fullName: 'Phạm Văn Mới' });
    await accepted(office, { fullName: 'Lê Thị Vừa', by: colleague });
    const reviewed = await atTheOfficer(office, { fullName: 'Đỗ Thị Xong' });
    await goOn(office, reviewed, 'process');
    await office.eventually(
      async () => (await office.get('auditor', '/api/escalations')).items,
      (alerts) => alerts.some(({ dossierCode, level }) => dossierCode === late && level === 'RED'),
      'a red alert',
    );
    const round = await theRound(office);
    const athome = await askedFor(office, round, await comingDays(office, round, 1));
    const findings = [];
    const look = async (place, { page }) => {
      findings.push(...(await inspect(page, { atNight: language === 'vi' })).map((finding) => `${place}, ${finding}`));
    };

    // when people look around
    const visitor = await office.visitor({ language });
    await visitor.opens('/');
    await look('sign-in', visitor);

    const people = {};
    for (const [username, path] of pages) {
      people[username] ??= await office.as(username, { language });
      await people[username].opens(path);
      await look(path, people[username]);
    }
    const { clerk, head, officer } = people;
    await head.opens(`/remote-work/requests/${athome}`);
    await look('request to work from home', head);
    await head.presses(words.remote.writePlan);
    await look('writing a plan', head);
    await officer.opens(`/inbox?q=${late}`);
    await officer.page.getByRole('row', { name: late }).getByText(late).click();
    await officer.page.waitForURL('**/tasks/**');
    for (const tab of await officer.tabs()) {
      await officer.turnsTo(tab);
      await look(`task, ${tab}`, officer);
    }
    await officer.opensDossier(late);
    for (const tab of await officer.tabs()) {
      await officer.turnsTo(tab);
      await look(`dossier, ${tab}`, officer);
    }

    await officer.opens(`/dossiers/${late}/control-slip`);
    await look('control slip', officer);

    // and ask for what opens on top of a page
    await clerk.opensDossier(late);
    await clerk.acts(words.dossierAction.withdraw.title, words.dossier.actions);
    await look('withdrawing', clerk);
    await clerk.opens('/inbox');
    await clerk.presses(words.inbox.keys);
    await look('keys', clerk);
    await head.opens('/escalations');
    await head.alertsOf(late).first().getByRole('button').last().click();
    await head.page.getByRole('menuitem', { name: words.escalationVerb.explain.title }).click();
    await look('explaining', head);

    // then nothing stands in anybody's way
    assert.equal(findings.length, 0, findings.join('\n'));
  });
}
