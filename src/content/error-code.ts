/** Recognises the errors of the file system. */

/** Whether an error is one of the system's, with a code such as `ENOENT`. */
export function isErrorCode(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && 'code' in error && /^E[A-Z\d]+$/.test(String(error.code));
}
