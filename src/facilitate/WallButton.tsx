import type { ComponentProps } from 'react';
import { useWords } from '../i18n/language.tsx';
import { Button } from '../ui/Button.tsx';
import { toast } from '../ui/toasts.ts';
import { openWall } from './wallHandle.ts';

type Props = { address: string; label: string } & Pick<ComponentProps<typeof Button>, 'look'>;

/** Shows something on the wall; says so when the browser will not open a window. */
export function WallButton({ address, label, look = 'plain' }: Props) {
  const words = useWords().wall;
  return (
    <Button
      look={look}
      onClick={() => {
        if (!openWall(address)) toast(words.blocked, { urgent: true });
      }}
    >
      {label}
    </Button>
  );
}
