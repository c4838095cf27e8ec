/** How large a file and its pieces may be; PROTOCOL.md says the same. */

const MIB = 1 << 20;

export const LARGEST_FILE = 64 * MIB;
export const MOST_PIECES = 64;
/** Of what is offered. */
export const PIECE_BYTES = 3 * MIB;
/** Of a copy. */
export const COPY_PIECE_BYTES = MIB / 2;
