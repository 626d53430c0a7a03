import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  REVIEW_REQUEST,
  type ReviewedDocument,
  type ReviewParams,
  type ReviewResult,
  type SentTexts,
} from '../../../server/src/protocol/review.js';
import { textAt, textNow } from './comparedTexts.js';
import type { Change, Repository } from './gitApi.js';

type ReviewPage = Extract<ReviewResult, { kind: 'page' }>;
type ReviewNeeds = Extract<ReviewResult, { kind: 'needs' }>;

/** Guides may use guides; this deep and no deeper. */
const MOST_ROUNDS = 20;

/** The review of one file: the revision against what is in the editor. */
export async function reviewFile(
  client: BaseLanguageClient,
  repository: Repository,
  ref: string,
  uri: vscode.Uri,
  token: vscode.CancellationToken,
): Promise<ReviewPage | undefined> {
  const document: ReviewedDocument = {
    uri: uri.toString(),
    path: vscode.workspace.asRelativePath(uri),
    old: await textAt(repository, ref, uri),
    now: await textNow(uri),
  };
  return ask(client, repository, ref, [document], token);
}

/** The review of every plan and guide in which the working tree differs from a revision. */
export async function reviewAll(
  client: BaseLanguageClient,
  repository: Repository,
  ref: string,
  token: vscode.CancellationToken,
): Promise<ReviewPage | undefined> {
  const changes = (await repository.diffWith(ref)).filter(isAboutPlans);
  const documents = await Promise.all(changes.map((change) => changedDocument(repository, ref, change)));
  return ask(client, repository, ref, documents, token);
}

function isAboutPlans({ uri, originalUri, renameUri }: Change): boolean {
  return [uri, originalUri, renameUri].some((one) => one?.path.toLowerCase().endsWith('.regie'));
}

async function changedDocument(repository: Repository, ref: string, change: Change): Promise<ReviewedDocument> {
  const { originalUri } = change;
  const uri = change.renameUri ?? change.uri;
  const moved = originalUri.toString() !== uri.toString();
  return {
    uri: uri.toString(),
    path: vscode.workspace.asRelativePath(uri),
    ...(moved && { oldUri: originalUri.toString(), oldPath: vscode.workspace.asRelativePath(originalUri) }),
    old: await textAt(repository, ref, originalUri),
    now: await textNow(uri),
  };
}

/** Asks until the server has the guides of both versions, and the plans that differ only through them. */
async function ask(
  client: BaseLanguageClient,
  repository: Repository,
  ref: string,
  changed: readonly ReviewedDocument[],
  token: vscode.CancellationToken,
): Promise<ReviewPage | undefined> {
  let params: ReviewParams = { documents: changed, oldGuides: {}, nowGuides: {} };
  for (let round = 0; round < MOST_ROUNDS && !token.isCancellationRequested; round++) {
    const result: ReviewResult = await client.sendRequest(REVIEW_REQUEST, params, token);
    if (result.kind === 'page') {
      return result;
    }
    const { documents, oldGuides, nowGuides } = params;
    params = {
      documents: [...documents, ...(await throughGuides(repository, ref, result.documents ?? []))],
      oldGuides: { ...oldGuides, ...(await textsOf(result.old, (uri) => textAt(repository, ref, uri))) },
      nowGuides: { ...nowGuides, ...(await textsOf(result.now, textNow)) },
      ...(await othersFor(result, repository, params)),
    };
  }
  return undefined;
}

/** The files that were asked for; none once the server has told which of them count. */
async function othersFor(
  { others, documents }: ReviewNeeds,
  repository: Repository,
  params: ReviewParams,
): Promise<Pick<ReviewParams, 'others'>> {
  if (others) {
    return { others: await otherFiles(repository, new Set(params.documents.map(({ uri }) => uri))) };
  }
  return documents ? { others: {} } : params.others ? { others: params.others } : {};
}

async function otherFiles(repository: Repository, changed: ReadonlySet<string>): Promise<SentTexts> {
  const files = await vscode.workspace.findFiles(new vscode.RelativePattern(repository.rootUri, '**/*.regie'));
  const uris = files.map((uri) => uri.toString()).filter((uri) => !changed.has(uri));
  return textsOf(uris, textNow);
}

/** A plan that was not there yet came by itself, not through a guide. */
async function throughGuides(
  repository: Repository,
  ref: string,
  uris: readonly string[],
): Promise<readonly ReviewedDocument[]> {
  const documents = await Promise.all(
    uris.map(async (uri): Promise<readonly ReviewedDocument[]> => {
      const file = vscode.Uri.parse(uri);
      const [old, now] = [await textAt(repository, ref, file), await textNow(file)];
      const path = vscode.workspace.asRelativePath(file);
      return old === null ? [] : [{ uri, path, old, now, throughGuide: true }];
    }),
  );
  return documents.flat();
}

async function textsOf(uris: readonly string[], read: (uri: vscode.Uri) => Promise<string | null>): Promise<SentTexts> {
  return Object.fromEntries(
    await Promise.all(uris.map(async (uri) => [uri, await read(vscode.Uri.parse(uri))] as const)),
  );
}
