import PDFDocument from 'pdfkit';

/**
 * A PDF whose bytes are kept as they are written, past the stream that pdfkit's document is: it would copy each and hand it on
 * one by one later.
 */
export class FileInMemory extends PDFDocument {
  // Declared only: pdfkit begins to write while it is constructed, before a field would be set.
  declare chunks: Uint8Array[] | undefined;
  declare ended: boolean | undefined;

  /** Takes the next bytes; null ends the file. */
  override push(chunk: Uint8Array | null): boolean {
    this.chunks ??= [];
    if (chunk === null) this.ended = true;
    else this.chunks.push(chunk);
    return true;
  }

  /** The whole file. Throws when it has not ended. */
  bytes(): Uint8Array {
    if (!this.ended || !this.chunks) throw new Error('The file has not ended');
    const bytes = new Uint8Array(this.chunks.reduce((sum, chunk) => sum + chunk.length, 0));
    let at = 0;
    for (const chunk of this.chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  }
}
