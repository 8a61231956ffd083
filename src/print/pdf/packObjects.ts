import { zlibSync } from 'fflate';

/** Objects in one compressed stream: a viewer unpacks all of them to read one. */
const perStream = 400;

/** Width of a line of the cross-reference table, which is always the same. */
const lineWidth = 20;

/**
 * A finished PDF with all its objects that are no streams packed into compressed ones, as PDF can since 1.5, and its table of
 * objects as well: the structure tree is thousands of small objects, and would else double the size of a deck. Takes what
 * pdfkit writes: one table of objects, without gaps and without encryption.
 */
export function packObjects(file: Uint8Array): Uint8Array<ArrayBuffer> {
  const tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(textOf(file.subarray(-64)))?.[1]);
  const [heading = '', count = ''] = /^xref\n0 (\d+)\n/.exec(textOf(file.subarray(tableAt, tableAt + 32))) ?? [];
  const size = Number(count);
  const tableEnd = tableAt + heading.length + size * lineWidth;
  const table = textOf(file.subarray(tableAt + heading.length, tableEnd));
  const [trailer] = /\/Root[\s\S]*(?=\n>>\s*startxref)/.exec(textOf(file.subarray(tableEnd))) ?? [];
  if (!(size > 1) || trailer === undefined) throw new Error('Not a file as pdfkit writes it');

  const starts = Array.from({ length: size - 1 }, (_, index) => Number(table.substr((index + 1) * lineWidth, 10)));
  const inOrder = starts.map((start, index) => ({ id: index + 1, start })).sort((a, b) => a.start - b.start);
  const out = new Parts();
  out.add(file.subarray(0, inOrder[0]?.start ?? 0));
  /** Of each object by its number: 1 and its offset, or 2, the number of the stream it is in and its place there. */
  const rows: [kind: number, where: number, place: number][] = [[0, 0, 65535]];
  const small: { id: number; text: string }[] = [];
  for (const [index, { id, start }] of inOrder.entries()) {
    const whole = file.subarray(start, inOrder[index + 1]?.start ?? tableAt);
    if (isStream(whole)) {
      rows[id] = [1, out.length, 0];
      out.add(whole);
    } else small.push({ id, text: textOf(whole).slice(`${id} 0 obj\n`.length, -'\nendobj\n'.length) });
  }
  let next = size;
  for (let from = 0; from < small.length; from += perStream) {
    const objects = small.slice(from, from + perStream);
    let at = 0;
    const heads = objects.map(({ id, text }, place) => {
      rows[id] = [2, next, place];
      const head = `${id} ${at}`;
      at += text.length + 1;
      return head;
    });
    const first = `${heads.join(' ')}\n`;
    const content = bytesOf(first + objects.map(({ text }) => text).join('\n'));
    rows[next] = [1, out.length, 0];
    out.addStream(next, `/Type /ObjStm\n/N ${objects.length}\n/First ${first.length}`, content);
    next += 1;
  }
  const at = out.length;
  rows[next] = [1, at, 0];
  out.addStream(next, `/Type /XRef\n/Size ${rows.length}\n/W [1 4 2]\n${trailer}`, packRows(rows));
  out.add(bytesOf(`startxref\n${at}\n%%EOF\n`));
  return out.joined();
}

/** Parts of a file, and how long it is so far. */
class Parts {
  length = 0;
  readonly #parts: Uint8Array[] = [];

  add(part: Uint8Array): void {
    this.#parts.push(part);
    this.length += part.length;
  }

  addStream(id: number, entries: string, content: Uint8Array): void {
    const data = zlibSync(content);
    this.add(bytesOf(`${id} 0 obj\n<<\n${entries}\n/Filter /FlateDecode\n/Length ${data.length}\n>>\nstream\n`));
    this.add(data);
    this.add(bytesOf('\nendstream\nendobj\n'));
  }

  joined(): Uint8Array<ArrayBuffer> {
    const all = new Uint8Array(this.length);
    let at = 0;
    for (const part of this.#parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }
}

/** Rows of the widths 1, 4 and 2 bytes. */
function packRows(rows: readonly (readonly [number, number, number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(rows.length * 7));
  for (const [index, [kind, where, place]] of rows.entries()) {
    view.setUint8(index * 7, kind);
    view.setUint32(index * 7 + 1, where);
    view.setUint16(index * 7 + 5, place);
  }
  return new Uint8Array(view.buffer);
}

const streamEnd = bytesOf('endstream\nendobj\n');
const isStream = (object: Uint8Array) => {
  const from = object.length - streamEnd.length;
  return streamEnd.every((byte, index) => object[from + index] === byte);
};

/** Bytes as text and back, a character each: what is not text in a PDF passes through unchanged. */
function textOf(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 8192)
    text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  return text;
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}
