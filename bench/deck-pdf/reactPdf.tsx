import { Document, Font, Page, Path, renderToBuffer, Svg, Text, View } from '@react-pdf/renderer';
import { lanePaths, signPaths } from '../../src/model/shapes.ts';
import type { DeckPrint } from '../../src/print/documents/deckPrint.ts';
import { lighter } from '../../src/print/documents/palette.ts';
import {
  advice,
  card,
  countOf,
  cuts,
  inks,
  markStyle,
  marks,
  names,
  paper,
  product,
  road,
  type Side,
  sides,
  small,
  text,
} from './sheets.ts';

const mm = (length: number) => `${length}mm`;
const [left = 0] = cuts.x;
const [top = 0] = cuts.y;

/** The deck as one would first write it with react-pdf: nested boxes, each sheet a wrapping row of cards. `fonts`: the two files. */
export function reactPdfDeck(deck: DeckPrint, fonts: readonly [string, string]): Promise<Uint8Array> {
  Font.register({
    family: 'Overpass',
    fonts: [{ src: fonts[0] }, { src: fonts[1], fontWeight: 700 }],
  });
  Font.registerHyphenationCallback((word) => [word]);
  return renderToBuffer(
    <Document language="da" title={deck.title}>
      {sides(deck).map((side) => (
        <Sheet key={`${side.side}-${side.cards[0]?.number}`} deck={deck} side={side} />
      ))}
      <Page size="A4">
        <Text style={{ margin: mm(20), fontFamily: 'Overpass', fontSize: 12 }}>{advice}</Text>
      </Page>
    </Document>,
  );
}

function Sheet({ deck, side: { side, cards } }: { deck: DeckPrint; side: Side }) {
  const row = side === 'front' ? 'row' : 'row-reverse';
  return (
    <Page size="A4" style={{ fontFamily: 'Overpass', color: text }}>
      {side === 'front' && <Marks />}
      <View
        style={{
          flexDirection: row,
          flexWrap: 'wrap',
          width: mm(2 * card.width),
          marginLeft: mm(left),
          marginTop: mm(top),
        }}
      >
        {cards.map((placed) => (
          <View key={placed.number} style={{ width: mm(card.width), height: mm(card.height), padding: mm(4.5) }}>
            {side === 'front' ? <Front deck={deck} placed={placed} /> : <Back deck={deck} placed={placed} />}
          </View>
        ))}
      </View>
    </Page>
  );
}

function Marks() {
  return (
    <Svg
      viewBox={`0 0 ${paper.width} ${paper.height}`}
      style={{ position: 'absolute', left: 0, top: 0, width: mm(paper.width), height: mm(paper.height) }}
    >
      {marks.map(({ x1, y1, x2, y2, inside }) => {
        const { colour, width, dash } = markStyle(inside);
        return (
          <Path
            key={`${x1} ${y1} ${x2} ${y2}`}
            d={`M${x1} ${y1} L${x2} ${y2}`}
            stroke={colour}
            strokeWidth={width}
            {...(dash ? { strokeDasharray: dash.join(' ') } : {})}
          />
        );
      })}
    </Svg>
  );
}

type CardProps = { deck: DeckPrint; placed: Side['cards'][number] };

function Picture({ d, fill, size }: { d: string; fill: string; size: number }) {
  return (
    <Svg viewBox="0 0 100 100" style={{ width: mm(size), height: mm(size) }}>
      <Path d={d} fill={fill} />
    </Svg>
  );
}

function Front({ deck, placed: { card: one, number } }: CardProps) {
  const colour = inks[one.dimension];
  return (
    <View style={{ flexGrow: 1, border: `1.7pt solid ${colour}`, borderRadius: mm(3), padding: mm(6) }}>
      <View style={{ flexDirection: 'row', alignItems: 'center', marginBottom: mm(4) }}>
        <Picture d={signPaths[one.dimension]} fill={colour} size={8} />
        <Text style={{ flexGrow: 1, marginLeft: mm(3), fontSize: 12, fontWeight: 700, color: colour }}>
          {names[one.dimension]}
        </Text>
        <Picture d={lanePaths[one.direction]} fill={colour} size={6.4} />
      </View>
      <Text style={{ flexGrow: 1, fontSize: 15.75, lineHeight: 1.24, fontWeight: 700 }}>{one.text}</Text>
      <View style={{ flexDirection: 'row', justifyContent: 'space-between', fontSize: 8.5, color: small }}>
        <Text>{product}</Text>
        <Text>{countOf(deck, number)}</Text>
      </View>
    </View>
  );
}

function Back({ deck, placed: { card: one } }: CardProps) {
  const colour = inks[one.dimension];
  const box = { position: 'absolute', left: 0, top: 0, width: mm(card.width), height: mm(card.height) } as const;
  return (
    <View style={{ flexGrow: 1, backgroundColor: colour, borderRadius: mm(3), overflow: 'hidden', padding: mm(7.5) }}>
      <Svg viewBox={`4.5 4.5 ${card.width} ${card.height}`} style={box}>
        <Path d={road} stroke={lighter(colour, 0.24)} strokeWidth={15} fill="none" />
        <Path d={road} stroke="#ffffff" strokeWidth={1} strokeDasharray="6 4.5" fill="none" />
      </Svg>
      <Text style={{ fontSize: 15, fontWeight: 700, color: '#ffffff' }}>{deck.title}</Text>
      <Text style={{ flexGrow: 1, fontSize: 10, color: '#ffffff' }}>{names[one.dimension]}</Text>
      <View style={{ alignSelf: 'flex-end' }}>
        <Picture d={signPaths[one.dimension]} fill="#ffffff" size={20} />
      </View>
    </View>
  );
}
