import { expect, it } from 'vitest';
import type { ScriptStep } from '../../src/content/types.ts';
import { openSite } from '../support/journey.ts';
import { sticksOut } from '../support/measure.ts';
import { leadersWords, meetingOn, scriptOf, wordsOn } from '../support/meeting.ts';
import { eventually } from '../support/road.ts';

it('leads a whole script: the wall closed and opened again, the PC asleep, a step skipped and one lengthened', async () => {
  const script = await scriptOf('temadroeftelse');
  const secret = leadersWords(script);
  expect(secret.length).toBeGreaterThan(60);
  const steps = script.meetings[0]?.steps ?? [];
  const titleOf = (id: string) => steps.find((step) => step.id === id)?.title.da ?? id;
  const visit = await openSite();
  const { page } = visit;
  await page.clock.install({ time: new Date('2027-03-01T09:00:00') });
  await page.goto(`${page.url()}#/drejeboeger/${script.id}`);
  await page.reload();
  const meeting = meetingOn(page);
  const standing = () => meeting.standing.textContent();
  await meeting.start.click();
  await page.getByText('Slut senest kl. 11.30. Det lover du gruppen.').waitFor();
  let wall = await meeting.openWall();
  await eventually(() => wordsOn(wall)).toContain('Vi begynder om lidt');
  await meeting.start.first().click();

  /** The wall is at the step, and says nothing that is the leader's. */
  const onWall = async (id: string) => {
    const step = steps.find((one) => one.id === id);
    if (step === undefined) throw new Error(`No step ${id}`);
    await eventually(() => wordsOn(wall)).toContain(wallSays(step));
    const words = await wordsOn(wall);
    expect(secret.filter((one) => words.includes(one))).toEqual([]);
  };
  const goOn = async (id: string) => {
    await page.getByRole('button', { name: `Næste: ${titleOf(id)}`, exact: true }).click();
    await eventually(() => meeting.now.textContent()).toContain(titleOf(id));
    await onWall(id);
  };

  await onWall('siden-sidst');
  await eventually(standing).toContain('Til tiden');
  expect(await standing()).toContain('Slut kl. 11.30');
  await page.clock.fastForward('07:00');
  await goOn('oplaegget');
  await page.clock.fastForward('13:00');
  await goOn('grupper');
  await page.clock.fastForward('05:00');
  await goOn('runde-1');
  await eventually(standing).toContain('Til tiden');

  // The wall is closed and the PC sleeps, within the time of the step; then it sleeps on beyond it.
  await wall.close();
  await eventually(standing).toContain('Væggen er lukket');
  await page.clock.fastForward('20:00');
  await meeting.timer.getByRole('timer', { name: /^9:[345]\d tilbage$/ }).waitFor();
  expect(await standing()).toContain('Slut kl. 11.30');
  await page.clock.fastForward('20:00');
  await meeting.timer.getByRole('timer', { name: /^10:[012]\d over tiden$/ }).waitFor();
  await eventually(standing).toMatch(/^10 min\. bagud/);
  expect(await standing()).toContain('Slut kl. 11.40');
  wall = await meeting.openWall();
  await onWall('runde-1');
  await wall.getByRole('timer', { name: /^10:[012]\d over tiden$/ }).waitFor();

  // Without the break it is early; ten minutes more for the tables, and it is as promised but for five.
  await meeting.choose(titleOf('pause'), 'Spring over');
  await eventually(standing).toMatch(/^5 min\. foran planen/);
  expect(await standing()).toContain('Slut kl. 11.25');
  await meeting.row(titleOf('fremlaeggelser')).focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await eventually(standing).toMatch(/^5 min\. bagud/);
  expect(await standing()).toContain('Slut kl. 11.35');

  await goOn('runde-2');
  await wall.reload();
  await onWall('runde-2');
  await goOn('fremlaeggelser');
  await meeting.timer.getByRole('timer', { name: /^3[23]:\d\d tilbage$/ }).waitFor();
  await meeting.line.fill('Nattevagten ved det først');
  await meeting.line.press('Enter');
  await eventually(() => wordsOn(wall)).toContain('Nattevagten ved det først');
  await page.keyboard.press('PageDown');
  await onWall('loefter');
  await meeting.agree(1, { what: 'Tavlen bliver læst højt', who: 'Aftenvagten', due: '2027-03-08' });
  await eventually(() => wordsOn(wall)).toContain('Aftenvagten');
  await goOn('naeste-tema');
  await goOn('check-ud');
  await meeting.next.click();
  await meeting.over.waitFor();
  await page.getByText(/^Det tog 6[56] minutter\.$/).waitFor();
  await eventually(() => wordsOn(wall)).toContain('Tavlen bliver læst højt');
  expect(await wordsOn(wall)).toContain('Tak for i dag');
  await visit.close();
});

it('is led by finger on a tablet: next, back, another part of the story, the menu of a step', async () => {
  const visit = await openSite({
    hash: '#/drejeboeger/fortaellingen-hoejt',
    touch: true,
    context: { viewport: { width: 1024, height: 768 } },
  });
  const { page } = visit;
  const meeting = meetingOn(page);
  const next = (name: string) => page.getByRole('button', { name: `Næste: ${name}`, exact: true }).tap();
  const part = (name: string) => page.getByRole('button', { name, exact: true, pressed: true }).waitFor();
  await meeting.start.tap();
  await meeting.start.first().tap();
  await next('Første del');
  await part('Begyndelsen');
  await next('Stop og tal');
  await part('Stop og tal');
  expect(await sticksOut(page)).toEqual([]);
  await next('Resten og de fire spørgsmål');
  // It goes on where the first part stopped; nobody has to choose.
  await part('Resten');
  expect(await meeting.button('Begyndelsen').count()).toBe(0);
  await meeting.button('Spørgsmålene').tap();
  await part('Spørgsmålene');
  await meeting.button('Tilbage').tap();
  await part('Resten');
  await meeting.button('Tilbage').tap();
  await part('Stop og tal');

  await meeting.button('Valg for Hvordan ser det ud her?').tap();
  await page.getByRole('menuitem', { name: 'Spring over' }).tap();
  await meeting.row('Hvordan ser det ud her?').getByText('springes over').waitFor();
  await next('Resten og de fire spørgsmål');
  await next('Spørgsmålene');
  await eventually(() => meeting.next.textContent()).not.toContain('Hvordan ser det ud her?');
  await meeting.plan.getByRole('button', { name: 'Fortryd' }).tap();
  await next('Hvordan ser det ud her?');
  await page.getByRole('heading', { name: 'Hvad aftaler vi?' }).waitFor();
  expect(await sticksOut(page)).toEqual([]);
  await visit.close();
});

/** Some of what the room reads at a step, before anybody has written anything. */
function wallSays({ wall }: ScriptStep): string {
  switch (wall.show) {
    case 'text':
      return wall.text.da;
    case 'agreed':
      return 'Hvad aftalte vi sidst?';
    case 'groups':
      return 'Vi finder grupperne om lidt';
    case 'harvest':
      return {
        learning: 'Hvad tager I med herfra?',
        actions: 'Hvad aftaler vi?',
        parked: 'Hvad venter til en anden gang?',
      }[wall.part];
    case 'evaluation':
      return 'Intet navn. Et kryds ved hvert spørgsmål.';
    default:
      throw new Error(`Nothing is known of a wall with ${wall.show}`);
  }
}
