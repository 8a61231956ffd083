import type { Lang } from '../model/text.ts';
import { access as accessDa } from './da/access.ts';
import { app as appDa } from './da/app.ts';
import { apvPlan as apvPlanDa } from './da/apvPlan.ts';
import { ask as askDa } from './da/ask.ts';
import { cards as cardsDa } from './da/cards.ts';
import { citizensWay as citizensWayDa } from './da/citizensWay.ts';
import { courses as coursesDa } from './da/courses.ts';
import { diamond as diamondDa } from './da/diamond.ts';
import { evaluation as evaluationDa } from './da/evaluation.ts';
import { forceField as forceFieldDa } from './da/forceField.ts';
import { groups as groupsDa } from './da/groups.ts';
import { harvest as harvestDa } from './da/harvest.ts';
import { lead as leadDa } from './da/lead.ts';
import { library as libraryDa } from './da/library.ts';
import { notes as notesDa } from './da/notes.ts';
import { planner as plannerDa } from './da/planner.ts';
import { printing as printingDa } from './da/printing.ts';
import { processCheck as processCheckDa } from './da/processCheck.ts';
import { relations as relationsDa } from './da/relations.ts';
import { road as roadDa } from './da/road.ts';
import { roomForAction as roomForActionDa } from './da/roomForAction.ts';
import { storage as storageDa } from './da/storage.ts';
import { tools as toolsDa } from './da/tools.ts';
import { trials as trialsDa } from './da/trials.ts';
import { triangle as triangleDa } from './da/triangle.ts';
import { twoViews as twoViewsDa } from './da/twoViews.ts';
import { wall as wallDa } from './da/wall.ts';
import { access as accessEn } from './en/access.ts';
import { app as appEn } from './en/app.ts';
import { apvPlan as apvPlanEn } from './en/apvPlan.ts';
import { ask as askEn } from './en/ask.ts';
import { cards as cardsEn } from './en/cards.ts';
import { citizensWay as citizensWayEn } from './en/citizensWay.ts';
import { courses as coursesEn } from './en/courses.ts';
import { diamond as diamondEn } from './en/diamond.ts';
import { evaluation as evaluationEn } from './en/evaluation.ts';
import { forceField as forceFieldEn } from './en/forceField.ts';
import { groups as groupsEn } from './en/groups.ts';
import { harvest as harvestEn } from './en/harvest.ts';
import { lead as leadEn } from './en/lead.ts';
import { library as libraryEn } from './en/library.ts';
import { notes as notesEn } from './en/notes.ts';
import { planner as plannerEn } from './en/planner.ts';
import { printing as printingEn } from './en/printing.ts';
import { processCheck as processCheckEn } from './en/processCheck.ts';
import { relations as relationsEn } from './en/relations.ts';
import { road as roadEn } from './en/road.ts';
import { roomForAction as roomForActionEn } from './en/roomForAction.ts';
import { storage as storageEn } from './en/storage.ts';
import { tools as toolsEn } from './en/tools.ts';
import { trials as trialsEn } from './en/trials.ts';
import { triangle as triangleEn } from './en/triangle.ts';
import { twoViews as twoViewsEn } from './en/twoViews.ts';
import { wall as wallEn } from './en/wall.ts';

const da = {
  access: accessDa,
  app: appDa,
  apvPlan: apvPlanDa,
  ask: askDa,
  cards: cardsDa,
  citizensWay: citizensWayDa,
  courses: coursesDa,
  diamond: diamondDa,
  evaluation: evaluationDa,
  forceField: forceFieldDa,
  groups: groupsDa,
  harvest: harvestDa,
  lead: leadDa,
  library: libraryDa,
  notes: notesDa,
  planner: plannerDa,
  printing: printingDa,
  processCheck: processCheckDa,
  relations: relationsDa,
  road: roadDa,
  roomForAction: roomForActionDa,
  storage: storageDa,
  tools: toolsDa,
  trials: trialsDa,
  triangle: triangleDa,
  twoViews: twoViewsDa,
  wall: wallDa,
};

/** The interface's words by room. Danish is the pattern; English must have every one, or it does not compile. */
export type Words = typeof da;

const en: Words = {
  access: accessEn,
  app: appEn,
  apvPlan: apvPlanEn,
  ask: askEn,
  cards: cardsEn,
  citizensWay: citizensWayEn,
  courses: coursesEn,
  diamond: diamondEn,
  evaluation: evaluationEn,
  forceField: forceFieldEn,
  groups: groupsEn,
  harvest: harvestEn,
  lead: leadEn,
  library: libraryEn,
  notes: notesEn,
  planner: plannerEn,
  printing: printingEn,
  processCheck: processCheckEn,
  relations: relationsEn,
  road: roadEn,
  roomForAction: roomForActionEn,
  storage: storageEn,
  tools: toolsEn,
  trials: trialsEn,
  triangle: triangleEn,
  twoViews: twoViewsEn,
  wall: wallEn,
};

/** All interface words in a language. */
export function wordsIn(lang: Lang): Words {
  return lang === 'da' ? da : en;
}
