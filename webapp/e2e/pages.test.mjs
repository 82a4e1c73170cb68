// Every page: for everybody, in both languages, on a desk and on a telephone.
import assert from 'node:assert/strict';
import en from '../src/shared/i18n/en.json' with { type: 'json' };
import vi from '../src/shared/i18n/vi.json' with { type: 'json' };
import * as exam from './exam.mjs';
import { inspect } from './inspection.mjs';
import { journey } from './journey.mjs';
import { askedFor, comingDays, theRound } from './pilot.mjs';
import { accepted, atTheOfficer, colleague, goOn, submitted } from './prehistory.mjs';
import { approved, drafted, likeFeedback, proposed, wrote } from './workshop.mjs';

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
  ['designer', '/remote-work/pilot'],
  ['head.SNV', '/remote-work/pilot'],
  ['head.SNV', '/remote-work/pilot/new'],
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
    await roundPages(office, people, words, look);
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

/** A round that is copied, not complete yet, and one that is about to be closed. */
async function roundPages(office, people, words, look) {
  const { id } = await theRound(office);
  const drafter = people['head.SNV'];
  await drafter.opens(`/remote-work/pilot/new?copy=${id}`);
  await drafter.presses(words.remote.saveDraft);
  await drafter.page.getByRole('alert').first().waitFor();
  await look('drafting a round', drafter);
  await drafter.page.getByRole('button', { name: words.rules.paste, exact: true }).first().click();
  await look('pasting positions', drafter);
  const leader = await office.as('leader.SNV', { language: words === vi ? 'vi' : 'en' });
  await leader.opens('/remote-work/pilot');
  await leader.page.getByRole('button', { name: words.remote.closeRound, exact: true }).first().click();
  await look('closing a round', leader);
}

const workshop = (key) => [
  ['designer', '/modeler'],
  ['designer', '/modeler?q=nobody'],
  ['designer', '/modeler/proposals'],
  ['designer', `/modeler/${key}`],
  ['designer', `/modeler/${key}/diff?from=1&to=live`],
  ['designer', `/modeler/${key}/diff?from=1&to=live&view=note`],
  ['designer', `/modeler/${key}/edit`],
  ['designer', `/modeler/${key}.check`],
  ['designer', `/modeler/${key}.check/edit`],
  ['designer', '/modeler/feedback-classification'],
  ['designer', '/modeler/feedback-classification/edit'],
  ['auditor', '/modeler'],
  ['auditor', `/modeler/${key}`],
  ['clerk', '/cases'],
  ['clerk', '/cases?q=nobody'],
  ['clerk', `/cases/new?procedure=${key}`],
];

for (const [language, words] of Object.entries({ vi, en })) {
  journey(`every page of the workshop and of cases in ${language}`, async (office) => {
    // given a process that was changed once, a table somebody proposes to change, and two citizens who wrote
    const key = `street-feedback-${language}`;
    const named = { key, name: `Phản ánh về đường phố (${language})`, prefix: `PA${language.toUpperCase()}` };
    await likeFeedback(office, named);
    await office.moveClockTo('2026-06-01T08:00');
    const late = await wrote(office, key, 'Vỉa hè hỏng ở Đường Mẫu');
    await office.moveClockTo('2026-06-24T09:00');
    const code = await wrote(office, key, 'Đèn đường hỏng ở Đường Mẫu');
    const shorter = await drafted(office, key, [
      ['name="Kiểm tra, tiếp nhận"', 'name="Xem, tiếp nhận"'],
      ['value="P6D"', 'value="P5D"'],
    ]);
    await drafted(office, `${key}.check`, [['"Ghi chú nội bộ"', '"Ghi chú của công chức"']]);
    await approved(office, await proposed(office, key, shorter));
    const table = await drafted(office, 'feedback-classification', [[/VHXH|KTHTDT/, 'VP']]);
    const proposal = await proposed(office, 'feedback-classification', table);
    await drafted(office, 'dossier-stage.review', [[/"label": "[^"]*"/, '"label": "Kết luận xem xét"']]);

    const findings = [];
    const look = async (place, { page }) => {
      findings.push(...(await inspect(page, { atNight: language === 'vi' })).map((finding) => `${place}, ${finding}`));
    };
    const people = {};
    const someone = async (username) => (people[username] ??= await office.as(username, { language }));

    // when people look around
    for (const [username, path] of workshop(key)) {
      const person = await someone(username);
      await person.opens(path);
      await look(`${username}, ${path}`, person);
    }
    const [designer, approver, clerk] = [people.designer, await someone('approver'), people.clerk];
    await approver.opens(`/modeler/proposals/${proposal}`);
    await look('proposal', approver);
    for (const one of [late, code]) {
      await clerk.opens(`/cases/${one}`);
      for (const tab of await clerk.tabs()) {
        await clerk.turnsTo(tab);
        await look(`case ${one}, ${tab}`, clerk);
      }
    }
    clerk.expectsRefusal(/^403 \/api\/models/);
    await clerk.opens('/modeler');
    await look('a clerk in the workshop', clerk);

    // and ask for what opens on top of a page
    await designer.opens('/modeler');
    await designer.presses(words.models.newProcess);
    await look('new process', designer);
    await designer.opens('/modeler/dossier-stage.review');
    await designer.presses(words.models.propose);
    await look('proposing', designer);
    await approver.opens(`/modeler/proposals/${proposal}`);
    await approver.presses(words.models.verb.reject.title);
    await look('rejecting', approver);
    await approver.opens(`/modeler/${key}`);
    await approver.page.getByRole('button', { name: words.models.restore, exact: true }).first().click();
    await look('the way back', approver);
    await clerk.opens(`/cases/${code}`);
    await clerk.presses(words.cases.withdraw.title);
    await look('withdrawing a case', clerk);

    // then nothing stands in anybody's way, and what was only drafted is given up
    await office.post('designer', `/api/models/proposals/${proposal}/withdraw`, {});
    for (const key of ['feedback-classification', 'dossier-stage.review'])
      await office.delete('designer', `/api/models/${key}/draft`);
    assert.equal(findings.length, 0, findings.join('\n'));
  });
}

/** While papers are marked, and after the result. */
const marking = (code) => [
  [exam.organiser, `/exams/${code}/bodies`],
  [exam.headOf('VETTING'), `/exams/${code}/vetting`],
  [exam.headOf('SECRETARIAT'), `/exams/${code}/seats`],
  ...['rooms', 'door', 'attendance'].map((paper) => [
    exam.headOf('SECRETARIAT'),
    `/exams/${code}/councils/1/seats/${paper}`,
  ]),
  [exam.candidates[0], `/exam-portal/${code}/lists/1`],
  [exam.headOf('CODING'), `/exams/${code}/coding`],
  [exam.headOf('PAPERS'), `/exams/${code}/coding`],
  [exam.headOf('MARKING'), `/exams/${code}/marking`],
];
const settled = (code) => [
  [exam.headOf('MARKING'), `/exams/${code}/marking/differences`],
  [exam.headOf('COUNCIL'), `/exams/${code}/coding`],
];
const over = (code) => [
  [exam.organiser, '/exams'],
  [exam.organiser, '/exams/new'],
  [exam.organiser, `/exams/${code}`],
  [exam.headOf('COUNCIL'), `/exams/${code}/appeals`],
  [exam.headOf('SECRETARIAT'), `/exams/${code}/result`],
  [exam.headOf('SUPERVISION'), `/exams/${code}/supervision`],
  [exam.candidates[0], '/exam-portal'],
  [exam.candidates[0], `/exams/${code}/councils/1/my-project`],
  [exam.candidates[0], `/exams/${code}/my-result`],
  [exam.candidates[0], '/exam-results'],
  [exam.candidates[0], `/exam-results/${code}`],
];

for (const language of ['vi', 'en']) {
  journey(`every page of an exam in ${language}`, async (office) => {
    const findings = [];
    const people = {};
    const look = async (username, path) => {
      people[username] ??= await office.as(username, { language });
      await people[username].opens(path);
      const found = await inspect(people[username].page, { atNight: language === 'vi' });
      findings.push(...found.map((finding) => `${username}, ${path}, ${finding}`));
    };
    const lookAll = async (pages) => {
      for (const [username, path] of pages) await look(username, path);
    };

    // given an exam that is announced, somebody wants to apply
    const code = await exam.announced(office);
    await exam.bodiesFormed(office, code);
    await office.moveClockTo('2026-04-01T09:00');
    await look(exam.candidates[0], `/exam-portal/${code}/apply`);
    for (const username of exam.candidates) await exam.applied(office, code, username);
    const { items } = await office.get(exam.candidates[0], '/api/exam-applications');
    const application = `/exam-portal/applications/${items.find(({ round }) => round === code).id}`;
    for (const page of ['', '/change', '/receipt']) await look(exam.candidates[0], application + page);

    // when it is marked
    await exam.listed(office, code);
    await exam.drawn(office, code);
    await lookAll(marking(code));
    await look(exam.candidates[0], `${application}/seat`);
    const marker = await exam.firstMarker(office, code);
    await look(marker, `/exams/${code}/marking`);
    await look(marker, `/exams/${code}/marking/bags/${(await exam.bagsOf(office, code, marker, 'FIRST'))[0].id}`);
    await exam.markedRound(office, code, 'FIRST', 72.5);
    await exam.markedRound(office, code, 'SECOND', 76);
    await lookAll(settled(code));
    await exam.locked(office, code);
    await exam.keyOpened(office, code);
    await exam.published(office, code);
    await exam.appealed(office, code, exam.candidates[0]);
    await look(exam.candidates[0], application);

    // and its projects are defended, and its result is there
    await exam.atTheDefence(office, code);
    await look(exam.headOf('DEFENCE'), `/exams/${code}/defence`);
    await look(exam.seated('DEFENCE')[2], `/exams/${code}/defence`);
    await exam.drawnUp(office, code);
    await exam.resultPublished(office, code);
    await lookAll(over(code));

    // then nothing stands in anybody's way
    assert.equal(findings.length, 0, findings.join('\n'));
  });
}
