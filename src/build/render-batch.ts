/** Renders bodies: in this thread, or in one of its own. Takes and gives plain data. */
import { join } from 'node:path';
import { type ContentMemory, emptyMemory } from '../content/content-memory.ts';
import type { PictureFile } from '../content/entry.ts';
import { type Pictures, toPictures } from '../content/pictures.ts';
import { FileChanged, readBody } from '../content/read-body.ts';
import type { Body, BodyInput } from '../markdown/body.ts';
import { renderBody } from '../markdown/render-body.ts';
import { toPictureNames, toPicturePath } from '../newsroom/find-picture.ts';
import { type Problem, toProblem } from '../problems/problem.ts';
import { type ReportedProblem, toReported } from '../problems/reported.ts';
import type { BuildSettings } from './settings.ts';

/** A body to render, as plain data. */
export interface BodyRequest extends Omit<BodyInput, 'text' | 'findPicture' | 'pictureNames'> {
  /** Digest of everything that the rendered body depends on but pictures. */
  readonly key: string;
  /** Digest of its file. */
  readonly digest: string;
}

/** A body that was rendered. */
export interface BodyAnswer {
  readonly key: string;
  readonly path: string;
  readonly body: Body;
  readonly pictures: readonly PictureFile[];
  readonly problems: readonly ReportedProblem[];
}

/** What a batch is rendered with: settings, and the paths of all pictures. */
export interface BatchSurroundings {
  readonly settings: Pick<BuildSettings, 'root' | 'content' | 'public'>;
  readonly picturePaths: readonly string[];
}

/** A picture that was read while bodies were rendered. */
export interface PictureLearned {
  readonly path: string;
  readonly digest: string;
  readonly picture: Parameters<ContentMemory['keepPicture']>[2];
}

/** Renders bodies; made once for many batches. */
export type RenderBatch = (requests: readonly BodyRequest[]) => BodyAnswer[];

/** Prepares the rendering. */
export function toRenderBatch(
  { settings, picturePaths }: BatchSurroundings,
  onPicture: (learned: PictureLearned) => void,
): RenderBatch {
  const memory: ContentMemory = {
    ...emptyMemory((path) => join(settings.root, path)),
    keepPicture: (path, digest, picture) => onPicture({ path, digest, picture }),
  };
  const pictures = toPictures(picturePaths, settings, memory);
  return (requests) => requests.map((request) => render(request, pictures, settings));
}

function render(
  { key, digest, ...request }: BodyRequest,
  pictures: Pictures,
  settings: BatchSurroundings['settings'],
): BodyAnswer {
  const { path, firstLine } = request;
  const shown: PictureFile[] = [];
  const text = readText(settings.root, { path, digest, firstLine });
  const { body, problems } = renderBody({
    ...request,
    text: text ?? '',
    // Of a file that changed, nothing else is worth telling.
    sections: text === undefined ? [] : request.sections,
    // Asked for only where a picture is missing: there may be as many pictures as stories.
    get pictureNames() {
      return toPictureNames(pictures.paths, path, settings);
    },
    findPicture(src) {
      const result = pictures.read(toPicturePath(src, path, settings));
      if (!result || !('url' in result)) return undefined;
      shown.push(result);
      return result;
    },
  });
  return { key, path, body, pictures: shown, problems: toReported(text === undefined ? [changed(path)] : problems) };
}

const changed = (path: string): Problem => toProblem('file-changed', {}, { path });

/** The text, or undefined where the file is not what it was. */
function readText(root: string, source: Parameters<typeof readBody>[1]): string | undefined {
  try {
    return readBody(root, source);
  } catch (error) {
    if (!(error instanceof FileChanged)) throw error;
    return undefined;
  }
}
