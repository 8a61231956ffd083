import { Suspense } from 'react';
import { useWords } from '../../../i18n/language.tsx';
import type { Meeting, MeetingStep } from '../../../model/course.ts';
import { WallFrame } from '../../WallFrame.tsx';
import { MeetingWall } from './MeetingWall.tsx';
import { StepWall } from './StepWall.tsx';
import styles from './WallPicture.module.css';

/** A small live picture of the wall; of a step ahead, what the wall will show there. */
export function WallPicture({ meeting, step, ahead }: { meeting: Meeting; step: MeetingStep; ahead: boolean }) {
  const words = useWords().lead.stage;
  const label = ahead ? words.wallAhead : words.wall;
  return (
    <figure className={styles.figure}>
      <figcaption>{label}</figcaption>
      <div className={styles.picture} role="img" aria-label={label}>
        <div inert>
          <Suspense fallback={null}>
            {ahead ? (
              <WallFrame blank={false} timer={undefined} picture>
                <StepWall meeting={meeting} step={step} />
              </WallFrame>
            ) : (
              <MeetingWall meetingId={meeting.id} picture />
            )}
          </Suspense>
        </div>
      </div>
    </figure>
  );
}
