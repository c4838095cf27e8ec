/** A decoder for tests of files and bodies: Node lacks the one encoding in which every byte has a unit of its own. */
const NodeDecoder = TextDecoder;

export class ByteDecoder extends NodeDecoder {
  readonly #isByteWise: boolean;
  constructor(label = 'utf-8', options: TextDecoderOptions = {}) {
    super(label === 'x-user-defined' ? 'utf-8' : label, options);
    this.#isByteWise = label === 'x-user-defined';
  }
  override decode(bytes?: AllowSharedBufferSource): string {
    if (!this.#isByteWise) return super.decode(bytes);
    const every =
      bytes === undefined
        ? []
        : ArrayBuffer.isView(bytes)
          ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
          : new Uint8Array(bytes);
    return Array.from(every, (byte) => String.fromCharCode(byte < 0x80 ? byte : 0xf700 + byte)).join('');
  }
}
