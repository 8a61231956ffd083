import { lazy, Suspense, useEffect, useRef } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { useWords } from '../i18n/language.tsx';
import { Home } from './Home.tsx';
import { NotFound } from './NotFound.tsx';
import { Page } from './Page.tsx';

const AccessPage = lazy(() => import('./AccessPage.tsx'));
const DeckList = lazy(() => import('../library/DeckList.tsx'));
const DeckPage = lazy(async () => ({ default: (await import('./DeckRoutes.tsx')).DeckRoute }));
const CardPage = lazy(async () => ({ default: (await import('./DeckRoutes.tsx')).CardRoute }));
const FindPage = lazy(() => import('../library/FindPage.tsx'));
const RoadList = lazy(() => import('../library/RoadList.tsx'));
const RoadPage = lazy(() => import('./RoadRoute.tsx'));
const ExampleList = lazy(() => import('../library/ExampleList.tsx'));
const ExamplePage = lazy(() => import('../library/ExamplePage.tsx'));
const ValuesPage = lazy(() => import('../library/ValuesPage.tsx'));
const TalkList = lazy(() => import('../library/TalkList.tsx'));
const TalkPage = lazy(() => import('./TalkRoute.tsx'));
const PosterList = lazy(async () => ({ default: (await import('./PosterRoutes.tsx')).PosterListRoute }));
const PosterPage = lazy(async () => ({ default: (await import('./PosterRoutes.tsx')).PosterRoute }));
const SelectionPage = lazy(() => import('./SelectionRoute.tsx'));
const PrintRoute = lazy(() => import('./print/PrintRoute.tsx'));
const PrintSelectionRoute = lazy(() => import('./print/PrintSelectionRoute.tsx'));
const CardWall = lazy(async () => ({ default: (await import('./WallRoutes.tsx')).CardWallRoute }));
const SelectionWall = lazy(async () => ({ default: (await import('./WallRoutes.tsx')).SelectionWallRoute }));
const TalkWall = lazy(async () => ({ default: (await import('./WallRoutes.tsx')).TalkWallRoute }));
const StoryList = lazy(() => import('../library/StoryList.tsx'));
const StoryPage = lazy(() => import('../library/StoryPage.tsx'));
const ScriptList = lazy(() => import('../library/ScriptList.tsx'));
const ScriptPage = lazy(() => import('./ScriptRoute.tsx'));
const BoardList = lazy(() => import('../library/BoardList.tsx'));
const BoardPage = lazy(() => import('./BoardRoute.tsx'));
const MethodList = lazy(() => import('../library/MethodList.tsx'));
const MethodPage = lazy(() => import('./MethodRoute.tsx'));
const GlossaryPage = lazy(() => import('../library/GlossaryPage.tsx'));
const CourseList = lazy(() => import('./CoursesRoute.tsx'));
const CourseRoute = lazy(() => import('./CourseRoute.tsx'));
const MeetingRoute = lazy(() => import('./MeetingRoute.tsx'));
const LeadRoute = lazy(() => import('./LeadRoute.tsx'));
const MeetingWall = lazy(async () => ({ default: (await import('./WallRoutes.tsx')).MeetingWallRoute }));
const BoardWall = lazy(async () => ({ default: (await import('./WallRoutes.tsx')).BoardWallRoute }));
const PrintBoardRoute = lazy(() => import('./print/PrintBoardRoute.tsx'));
const PlannerRoute = lazy(() => import('./PlannerRoute.tsx'));
const PrintAgendaRoute = lazy(() => import('./print/PrintAgendaRoute.tsx'));
const PrintReportRoute = lazy(() => import('./print/PrintReportRoute.tsx'));

/** Every address of the app. They are for people too, so they are Danish words. */
export function Routes() {
  const words = useWords().app;
  useFreshStart();
  return (
    <Suspense fallback={<p className="seen-by-ear">{words.loading}</p>}>
      <Switch>
        <Route path="/vaeg/kort/:deck/:card">{({ deck, card }) => <CardWall deckId={deck} cardId={card} />}</Route>
        <Route path="/vaeg/oplaeg/:id/:at">{({ id, at }) => <TalkWall id={id} at={Number(at)} />}</Route>
        <Route path="/vaeg/udvalg/:course/:selection/:at">
          {({ course, selection, at }) => <SelectionWall courseId={course} selectionId={selection} at={Number(at)} />}
        </Route>
        <Route path="/vaeg/:course/moede/:meeting">
          {({ course, meeting }) => <MeetingWall courseId={course} meetingId={meeting} />}
        </Route>
        <Route path="/vaeg/:course/:board">
          {({ course, board }) => <BoardWall courseId={course} boardId={board} />}
        </Route>
        <Route path="/forloeb/:course/tavle/:board/print">
          {({ course, board }) => (
            <Page whole>
              <PrintBoardRoute courseId={course} boardId={board} />
            </Page>
          )}
        </Route>
        <Route path="/forloeb/:course/plan/:agenda/print">
          {({ course, agenda }) => (
            <Page whole>
              <PrintAgendaRoute courseId={course} agendaId={agenda} />
            </Page>
          )}
        </Route>
        <Route path="/forloeb/:course/plan/:agenda">
          {({ course, agenda }) => (
            <Page whole>
              <PlannerRoute courseId={course} agendaId={agenda} />
            </Page>
          )}
        </Route>
        <Route path="/forloeb/:course/rapport/print">
          {({ course }) => (
            <Page whole>
              <PrintReportRoute courseId={course} />
            </Page>
          )}
        </Route>
        <Route path="/forloeb/:course/moede/:meeting/:step?">
          {({ course, meeting, step }) => <LeadRoute courseId={course} meetingId={meeting} step={step} />}
        </Route>
        <Route path="/forloeb/:course/tavle/:board/:place?">
          {({ course, board, place }) => <MeetingRoute courseId={course} boardId={board} place={place} />}
        </Route>
        <Route path="/print/:kind?/:picked?">
          {({ kind, picked }) => (
            <Page whole>
              <PrintRoute kind={kind} picked={picked} />
            </Page>
          )}
        </Route>
        <Route>
          <Page>
            <Switch>
              <Route path="/">
                <Home />
              </Route>
              <Route path="/forslag/:ask">{({ ask }) => <Home asked={ask} />}</Route>
              <Route path="/kort" component={DeckList} />
              <Route path="/kort/:id">{({ id }) => <DeckPage id={id} />}</Route>
              <Route path="/kort/:id/print">{({ id }) => <Redirect to={`/print/kort/${id}`} replace />}</Route>
              <Route path="/kort/:deck/:card">{({ deck, card }) => <CardPage deckId={deck} cardId={card} />}</Route>
              <Route path="/find/:filters?">{() => <FindPage />}</Route>
              <Route path="/veje" component={RoadList} />
              <Route path="/veje/:id">{({ id }) => <RoadPage id={id} />}</Route>
              <Route path="/eksempler" component={ExampleList} />
              <Route path="/eksempler/:id">{({ id }) => <ExamplePage id={id} missing={<NotFound />} />}</Route>
              <Route path="/plakater" component={PosterList} />
              <Route path="/plakater/:id">{({ id }) => <PosterPage id={id} />}</Route>
              <Route path="/plakater/:id/print">{({ id }) => <Redirect to={`/print/plakater/${id}`} replace />}</Route>
              <Route path="/oplaeg" component={TalkList} />
              <Route path="/oplaeg/:id">{({ id }) => <TalkPage id={id} />}</Route>
              <Route path="/vaerdier/:id?">{({ id }) => <ValuesPage id={id} missing={<NotFound />} />}</Route>
              <Route path="/fortaellinger" component={StoryList} />
              <Route path="/fortaellinger/:id">{({ id }) => <StoryPage id={id} missing={<NotFound />} />}</Route>
              <Route path="/fortaellinger/:id/print">
                {({ id }) => <Redirect to={`/print/fortaellinger/${id}`} replace />}
              </Route>
              <Route path="/drejeboeger" component={ScriptList} />
              <Route path="/drejeboeger/:id">{({ id }) => <ScriptPage id={id} />}</Route>
              <Route path="/tilgaengelighed" component={AccessPage} />
              <Route path="/tavler" component={BoardList} />
              <Route path="/tavler/:id">{({ id }) => <BoardPage id={id} />}</Route>
              <Route path="/metoder" component={MethodList} />
              <Route path="/metoder/:id">{({ id }) => <MethodPage id={id} />}</Route>
              <Route path="/ordliste/:term?">{({ term }) => <GlossaryPage term={term} />}</Route>
              <Route path="/forloeb" component={CourseList} />
              <Route path="/forloeb/:course/udvalg/:selection">
                {({ course, selection }) => <SelectionPage courseId={course} selectionId={selection} />}
              </Route>
              <Route path="/forloeb/:course/udvalg/:selection/print">
                {({ course, selection }) => <PrintSelectionRoute courseId={course} selectionId={selection} />}
              </Route>
              <Route path="/forloeb/:course">{({ course }) => <CourseRoute courseId={course} />}</Route>
              <Route component={NotFound} />
            </Switch>
          </Page>
        </Route>
      </Switch>
    </Suspense>
  );
}

/** A new page begins at its top, with the focus before its content, so that keyboards and screen readers start there too. */
function useFreshStart() {
  const [location] = useLocation();
  // What is chosen for printing stands in the address, and changes with every tick in a box.
  const section = location
    .split('/')
    .slice(0, location.startsWith('/print') ? 3 : 4)
    .join('/');
  const before = useRef(section);
  useEffect(() => {
    if (before.current === section) return;
    before.current = section;
    window.scrollTo(0, 0);
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [section]);
}
