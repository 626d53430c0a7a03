/** Asks what two versions of plans say differently, as a page to show. The client has the versions, the server the words. */
export const REVIEW_REQUEST = 'regieplan/review';

/** One plan or guide in two versions; a version in which it is not there is null. */
export interface ReviewedDocument {
  readonly uri: string;
  /** Where it stood in the old version, if that was elsewhere. */
  readonly oldUri?: string;
  /** What the page calls the place. */
  readonly path: string;
  readonly oldPath?: string;
  readonly old: string | null;
  readonly now: string | null;
  /** It is here because a guide changed: it stays off the page when that means nothing for it. */
  readonly throughGuide?: boolean;
}

/** Texts by their URI; null for a document that is not there. */
export type SentTexts = Readonly<Record<string, string | null>>;

export interface ReviewParams {
  readonly documents: readonly ReviewedDocument[];
  /** The guides of each version, as far as the client knows that they are needed. */
  readonly oldGuides: SentTexts;
  readonly nowGuides: SentTexts;
  /** Files that did not change themselves, as they are now, for when a guide did; empty once they were looked through. */
  readonly others?: SentTexts;
}

export type ReviewResult =
  | {
      readonly kind: 'page';
      readonly title: string;
      /** A whole page that allows no script and nothing from elsewhere. */
      readonly html: string;
    }
  /** What the server has to know before it can say anything; the client asks again with it. */
  | {
      readonly kind: 'needs';
      /** Guides that the documents use and that were not sent along. */
      readonly old: readonly string[];
      readonly now: readonly string[];
      /** A guide changed: the other files of the repository, to see which use it. */
      readonly others?: true;
      /** Of those others the ones that use it, to be compared as well. */
      readonly documents?: readonly string[];
    };

/** The question in what a client sent; undefined when it is none. */
export function readReviewParams(sent: unknown): ReviewParams | undefined {
  if (!isRecord(sent) || !Array.isArray(sent['documents'])) {
    return undefined;
  }
  const documents: readonly unknown[] = sent['documents'];
  return documents.every(isReviewedDocument)
    ? {
        documents,
        oldGuides: textsIn(sent['oldGuides']),
        nowGuides: textsIn(sent['nowGuides']),
        ...(isRecord(sent['others']) ? { others: textsIn(sent['others']) } : {}),
      }
    : undefined;
}

function isReviewedDocument(value: unknown): value is ReviewedDocument {
  return (
    isRecord(value) &&
    isText(value['uri']) &&
    isText(value['path']) &&
    isTextOrNull(value['old']) &&
    isTextOrNull(value['now']) &&
    [value['oldUri'], value['oldPath']].every((one) => one === undefined || isText(one)) &&
    [undefined, true, false].some((one) => one === value['throughGuide'])
  );
}

function textsIn(value: unknown): SentTexts {
  return isRecord(value)
    ? Object.fromEntries(Object.entries(value).flatMap(([uri, text]) => (isTextOrNull(text) ? [[uri, text]] : [])))
    : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}
