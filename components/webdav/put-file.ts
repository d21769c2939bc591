import type { ExchangeResult } from './exchange.ts';
import type { HttpAnswer, SendRequest } from './http-answer.ts';
import { refusalOf } from './read-remote.ts';

/** What became of an attempt to write. done and again: another look at the file is due, it decides. */
export type Put =
  | { kind: 'done' }
  | { kind: 'again'; result?: ExchangeResult }
  | { kind: 'stop'; result: ExchangeResult };

export interface PutInputs {
  /** The answer in which the file was seen that is to be replaced. */
  seen: { tag: string | null; text: string } | null;
  /** There was no file: a clean 404. */
  isNew: boolean;
  body: string;
}

/**
 * Makes the function that writes the file for one exchange. It remembers across attempts that the folder
 * was made, and that the server's own tag was refused: behind a compressing front a server may give a
 * tag that it never accepts, so after two refusals of an unchanged file the tag is left out.
 */
export function putFile(where: {
  send: SendRequest;
  file: string;
  folder: string;
}): (inputs: PutInputs) => Promise<Put> {
  const { send, file, folder } = where;
  let folderMade = false;
  let refusedFor: string | null = null;
  let withoutCondition = false;

  const makeFolder = async (): Promise<Put> => {
    if (folderMade) return { kind: 'stop', result: { kind: 'not-a-folder' } };
    folderMade = true;
    const answer = await send({ method: 'MKCOL', url: folder });
    if (answer.kind === 'redirect') return { kind: 'stop', result: { kind: 'redirect' } };
    if (answer.kind !== 'answer') return { kind: 'again', result: { kind: 'unreachable' } };
    // 405: it is there already, made by another device a moment ago.
    if (answer.status === 405 || (answer.status >= 200 && answer.status < 300)) {
      return { kind: 'again' };
    }
    if (answer.status === 404 || answer.status === 409) {
      return { kind: 'stop', result: { kind: 'not-a-folder' } };
    }
    return judge(answer);
  };

  const judge = (answer: HttpAnswer): Put => {
    if (answer.kind === 'redirect') return { kind: 'stop', result: { kind: 'redirect' } };
    if (answer.kind === 'unreachable') return { kind: 'again', result: { kind: 'unreachable' } };
    // The body of an answer to PUT is of no interest.
    if (answer.kind !== 'answer') return { kind: 'done' };
    const { status } = answer;
    if (status >= 200 && status < 300) return { kind: 'done' };
    // Changed in between, or held by a writer: look again.
    if (status === 412 || status === 409 || status === 423) return { kind: 'again' };
    const result: ExchangeResult = { kind: 'server-trouble', status };
    return refusalOf(status) ?? { kind: 'again', result };
  };

  return async ({ seen, isNew, body }) => {
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (!withoutCondition) {
      if (isNew) headers['if-none-match'] = '*';
      // A weak tag is refused as a condition by definition (RFC 9110, 13.1.1).
      else if (seen?.tag?.startsWith('"')) headers['if-match'] = seen.tag;
    }
    const answer = await send({ method: 'PUT', url: file, headers, body });
    const status = answer.kind === 'answer' ? answer.status : 0;
    if (status === 412) {
      const stood = isNew ? '' : (seen?.text ?? '');
      withoutCondition = refusedFor === stood;
      refusedFor = stood;
    } else refusedFor = null;
    if (status === 404 || (status === 409 && isNew)) return makeFolder();
    return judge(answer);
  };
}
