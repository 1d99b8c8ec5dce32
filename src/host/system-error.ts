import { HostError, type HostErrorCode } from './host.ts';

/** Names of the system's errors by what the user can do about them; the rest is `io`. */
const codes: Readonly<Record<string, HostErrorCode>> = {
  ENOENT: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'read-only',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  EISDIR: 'is-folder',
  ENOTDIR: 'not-a-folder',
  // Node 22 and later, where a folder is to be made below a file.
  EEXIST: 'not-a-folder',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EFBIG: 'no-space',
  ELOOP: 'loop',
  ENAMETOOLONG: 'name-too-long',
};

/** Turns an error into one that says what can be done about `path`, as the user gave it. */
export function toHostError(error: unknown, path: string): HostError {
  if (error instanceof HostError) return new HostError(error.code, path, { cause: error });
  return new HostError(codes[systemCode(error)] ?? 'io', path, { cause: error });
}

/** `ENOENT` and the like; '' where there is none. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
