/** What a build tells while it runs. */

/** The stages of a build, in order. */
export type Stage = 'read' | 'render' | 'plan' | 'pictures' | 'write';

/** How far a stage has come. */
export interface Progress {
  readonly stage: Stage;
  readonly done: number;
  readonly all: number;
}

/** Hears of progress. It is called often and should be quick. */
export type OnProgress = (progress: Progress) => void;
