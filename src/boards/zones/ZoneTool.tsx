import { ToolFrame, type ToolFrameProps } from './ToolFrame.tsx';
import { ZoneBoard, type ZoneBoardProps } from './ZoneBoard.tsx';

type Props = Omit<ToolFrameProps, 'children' | 'places' | 'where'> &
  Omit<ZoneBoardProps, 'ahead'> & {
    /** The zones as the row of places calls them, where their names are too long for it. */
    places?: ToolFrameProps['places'];
    /** Beside the board, such as a dialog. */
    children?: ToolFrameProps['children'];
  };

/** A board of zones in its frame: what every board whose words lie in zones is made of. */
export function ZoneTool({ children, ...props }: Props) {
  const { places = props.zones.map(({ id, name }) => ({ id, label: name })), ahead = false } = props;
  return (
    <ToolFrame {...props} places={places}>
      <ZoneBoard {...props} ahead={ahead} />
      {children}
    </ToolFrame>
  );
}
