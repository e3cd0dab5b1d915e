/** Corrections as layouts and feeds show them. */
import type { Correction } from '../newsroom/model.ts';
import type { Voice } from './press.ts';
import type { CorrectionProps } from './props.ts';
import { toDayOrTime } from './times.ts';

/** A correction, in the voice of the page. */
export function toCorrection({ date, kind, text }: Correction, voice: Voice): CorrectionProps {
  return { label: voice.messages.correctionKinds[kind], date: toDayOrTime(date, voice), text };
}
