/** Lets a command end its work where nobody reads what it prints any more, as in `broadsheet check | head`. */
import { isErrorCode } from '../content/error-code.ts';

/** From now on a reader of the stream that has gone away is no error; any other failure to write is. */
export function outliveReaders(stream: NodeJS.WriteStream): void {
  stream.on('error', (error) => {
    if (!isErrorCode(error) || error.code !== 'EPIPE') throw error;
  });
}
