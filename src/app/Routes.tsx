import { lazy, Suspense, useEffect, useRef } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { useWords } from '../i18n/language.tsx';
import { Home } from './Home.tsx';
import { NotFound } from './NotFound.tsx';
import { Page } from './Page.tsx';

const DeckList = lazy(() => import('../library/DeckList.tsx'));
const DeckPage = lazy(() => import('../library/DeckPage.tsx'));
const StoryList = lazy(() => import('../library/StoryList.tsx'));
const StoryPage = lazy(() => import('../library/StoryPage.tsx'));
const ScriptList = lazy(() => import('../library/ScriptList.tsx'));
const ScriptPage = lazy(() => import('./ScriptRoute.tsx'));
const GlossaryPage = lazy(() => import('../library/GlossaryPage.tsx'));
const CourseList = lazy(() => import('./CoursesRoute.tsx'));
const CourseRoute = lazy(() => import('./CourseRoute.tsx'));
const MeetingRoute = lazy(() => import('./MeetingRoute.tsx'));
const WallRoute = lazy(() => import('./WallRoute.tsx'));
const PrintDeckRoute = lazy(() => import('./print/PrintDeckRoute.tsx'));
const PrintPosterRoute = lazy(() => import('./print/PrintPosterRoute.tsx'));

/** Every address of the app. They are for people too, so they are Danish words. */
export function Routes() {
  const words = useWords().app;
  useFreshStart();
  return (
    <Suspense fallback={<p className="seen-by-ear">{words.loading}</p>}>
      <Switch>
        <Route path="/vaeg/:course/:board">
          {({ course, board }) => <WallRoute courseId={course} boardId={board} />}
        </Route>
        <Route path="/forloeb/:course/tavle/:board/print">
          {({ course, board }) => (
            <Page>
              <PrintPosterRoute courseId={course} boardId={board} />
            </Page>
          )}
        </Route>
        <Route path="/forloeb/:course/tavle/:board/:place?">
          {({ course, board, place }) => <MeetingRoute courseId={course} boardId={board} place={place} />}
        </Route>
        <Route>
          <Page>
            <Switch>
              <Route path="/" component={Home} />
              <Route path="/kort" component={DeckList} />
              <Route path="/kort/:id">{({ id }) => <DeckPage id={id} missing={<NotFound />} />}</Route>
              <Route path="/kort/:id/print">{({ id }) => <PrintDeckRoute id={id} />}</Route>
              <Route path="/fortaellinger" component={StoryList} />
              <Route path="/fortaellinger/:id">{({ id }) => <StoryPage id={id} missing={<NotFound />} />}</Route>
              <Route path="/drejeboeger" component={ScriptList} />
              <Route path="/drejeboeger/:id">{({ id }) => <ScriptPage id={id} />}</Route>
              <Route path="/ordliste/:term?">{({ term }) => <GlossaryPage term={term} />}</Route>
              <Route path="/forloeb" component={CourseList} />
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
  const section = location.split('/').slice(0, 4).join('/');
  const before = useRef(section);
  useEffect(() => {
    if (before.current === section) return;
    before.current = section;
    window.scrollTo(0, 0);
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [section]);
}
