import { interruptAndCheck, isOperationCancelled, URI } from 'langium';
import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { Checker } from '../../check/checker.js';
import type { LibraryText } from '../../language/libraryDocuments.js';
import { sectionsOf } from '../../language/librarySections.js';
import { createRegieplanServices } from '../../language/module.js';
import {
  REVIEW_REQUEST,
  type ReviewParams,
  type ReviewResult,
  readReviewParams,
  type SentTexts,
} from '../../protocol/review.js';
import { type ComparedSide, compareSides } from '../../reports/differences/compareSides.js';
import { reviewAsHtml } from '../../reports/differences/htmlReview.js';
import type { ReviewedFile } from '../../reports/differences/reviewedFile.js';
import { reviewPage } from '../../reports/differences/reviewPage.js';
import { isEmptyReview } from '../../review/comparison.js';
import type { MessageLanguage } from '../messageLanguage.js';
import { today } from '../today.js';
import { GivenTexts } from './givenTexts.js';
import { filesThroughGuides } from './plansThroughGuides.js';

/** Answers what two versions of plans say differently. Open documents play no part: every text comes with the question. */
export function answerReviews(
  connection: Connection,
  library: readonly LibraryText[],
  language: MessageLanguage,
): void {
  connection.onRequest<ReviewResult, void>(
    REVIEW_REQUEST,
    async (sent: unknown, token: CancellationToken): Promise<ReviewResult> => {
      const params = readReviewParams(sent) ?? { documents: [], oldGuides: {}, nowGuides: {} };
      try {
        return await reviewOf(params, library, language, token);
      } catch (error) {
        throw isOperationCancelled(error) ? new ResponseError(LSPErrorCodes.RequestCancelled, REVIEW_REQUEST) : error;
      }
    },
  );
}

async function reviewOf(
  { documents, oldGuides, nowGuides, others }: ReviewParams,
  library: readonly LibraryText[],
  { catalogue: { review: texts }, current: language }: MessageLanguage,
  token: CancellationToken,
): Promise<ReviewResult> {
  const [old, now] = [new SentVersion(oldGuides, library), new SentVersion(nowGuides, library)];
  const files: ReviewedFile[] = [];
  const guides: string[] = [];
  for (const document of documents) {
    await interruptAndCheck(token);
    const compared = {
      path: document.path,
      oldPath: document.oldPath,
      old: await old.check(document.oldUri ?? document.uri, document.old),
      now: await now.check(document.uri, document.now),
      isSameText: document.old === document.now,
    };
    const reviewed = compareSides(compared, today(), texts);
    if (reviewed.some(({ kind }) => kind === 'guide')) {
      guides.push(document.uri, ...(document.oldUri === undefined ? [] : [document.oldUri]));
    }
    files.push(...(document.throughGuide ? reviewed.filter(isAffected) : reviewed));
  }
  if (guides.length > 0 && others === undefined) {
    return { kind: 'needs', old: old.needs, now: now.needs, others: true };
  }
  const affected = filesThroughGuides(guides, others ?? {});
  if (affected.length > 0) {
    return { kind: 'needs', old: old.needs, now: now.needs, documents: affected };
  }
  if (old.needs.length + now.needs.length > 0) {
    return { kind: 'needs', old: old.needs, now: now.needs };
  }
  const page = reviewPage(files, { texts, language });
  return { kind: 'page', title: page.title, html: reviewAsHtml(page, language) };
}

function isAffected(file: ReviewedFile): boolean {
  return file.kind === 'plan' && !isEmptyReview(file.review);
}

/** The documents of one version, checked with the guides of that version. */
class SentVersion {
  readonly #guides: GivenTexts;
  readonly #checker: Checker;

  constructor(guides: SentTexts, library: readonly LibraryText[]) {
    this.#guides = new GivenTexts(guides);
    const files = { fileSystemProvider: () => this.#guides };
    this.#checker = new Checker(createRegieplanServices(files, library.flatMap(sectionsOf)), today());
  }

  get needs(): readonly string[] {
    return this.#guides.missed;
  }

  async check(uri: string, text: string | null): Promise<ComparedSide | undefined> {
    return text === null ? undefined : this.#checker.check(URI.parse(uri), text);
  }
}
