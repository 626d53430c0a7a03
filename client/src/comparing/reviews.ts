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

/** Asks until the server has the guides of both versions. */
async function ask(
  client: BaseLanguageClient,
  repository: Repository,
  ref: string,
  documents: readonly ReviewedDocument[],
  token: vscode.CancellationToken,
): Promise<ReviewPage | undefined> {
  let [oldGuides, nowGuides]: readonly SentTexts[] = [{}, {}];
  for (let round = 0; round < MOST_ROUNDS && !token.isCancellationRequested; round++) {
    const params: ReviewParams = { documents, oldGuides: oldGuides ?? {}, nowGuides: nowGuides ?? {} };
    const result: ReviewResult = await client.sendRequest(REVIEW_REQUEST, params, token);
    if (result.kind === 'page') {
      return result;
    }
    oldGuides = { ...oldGuides, ...(await textsOf(result.old, (uri) => textAt(repository, ref, uri))) };
    nowGuides = { ...nowGuides, ...(await textsOf(result.now, textNow)) };
  }
  return undefined;
}

async function textsOf(uris: readonly string[], read: (uri: vscode.Uri) => Promise<string | null>): Promise<SentTexts> {
  return Object.fromEntries(
    await Promise.all(uris.map(async (uri) => [uri, await read(vscode.Uri.parse(uri))] as const)),
  );
}
