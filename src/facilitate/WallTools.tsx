import { useWords } from '../i18n/language.tsx';
import { setSettings, useSettings } from '../store/index.ts';
import { Menu, type MenuItem } from '../ui/Menu.tsx';
import { Dots } from '../ui/Shape.tsx';
import { WallButton } from './WallButton.tsx';
import styles from './WallTools.module.css';
import { closeWall, useWallHandle } from './wallHandle.ts';

type Props = {
  /** What the wall shows. */
  address: string;
  onOneScreen: () => void;
  /** More in the menu: next after the single screen, and at the end. */
  next?: readonly MenuItem[];
  last?: readonly MenuItem[];
};

/** On the asphalt: the button that opens the wall, and the menu of what else can be done with it. */
export function WallTools({ address, onOneScreen, next = [], last = [] }: Props) {
  const words = useWords().wall;
  const { open } = useWallHandle();
  const dark = useSettings((settings) => settings.wallTheme === 'asphalt');
  const items = (): MenuItem[] => [
    { label: words.oneScreen, run: onOneScreen },
    ...next,
    {
      label: dark ? words.themeLight : words.theme,
      run: () => setSettings({ wallTheme: dark ? 'light' : 'asphalt' }),
    },
    ...(open ? [{ label: words.close, run: closeWall }] : []),
    ...last,
  ];
  return (
    <>
      <WallButton look="asphalt" address={address} label={open ? words.openAgain : words.open} />
      <Menu label={words.choices} items={items} className={styles.more}>
        <Dots />
      </Menu>
    </>
  );
}
