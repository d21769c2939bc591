import type {
  HttpAnswer,
  SendRequest,
  WebdavRequest,
} from '../../../components/webdav/http-answer.ts';

/** What a server does with conditions: keeps to them, ignores them, or has no tags at all. */
export type Habit = 'strict' | 'sloppy' | 'tagless' | 'wrong-tag';

export const answer = (
  status: number,
  text = '',
  more: { tag?: string | null; type?: string } = {},
): HttpAnswer => ({ kind: 'answer', status, text, tag: null, type: 'application/json', ...more });

/** One file on a WebDAV server in memory. `wrong-tag`: the tag it gives is never the one it accepts. */
export class FakeWebdav {
  text: string | null = null;
  folderThere = true;
  requests: WebdavRequest[] = [];
  /** Answers in place of the server; undefined lets it answer. */
  fault: (request: WebdavRequest) => HttpAnswer | undefined = () => undefined;
  readonly #habit: Habit;
  #version = 0;

  constructor(habit: Habit = 'strict') {
    this.#habit = habit;
  }

  get puts(): WebdavRequest[] {
    return this.requests.filter(({ method }) => method === 'PUT');
  }

  /** Writes as another device would. */
  write(text: string | null): void {
    this.text = text;
    this.#version += 1;
  }

  send: SendRequest = async (request) => {
    this.requests.push(request);
    await Promise.resolve();
    return this.fault(request) ?? this.#answer(request);
  };

  #answer({ method, headers = {}, body = '' }: WebdavRequest): HttpAnswer {
    const tag = `"${this.#version}"`;
    if (method === 'GET') {
      const given = this.#habit === 'wrong-tag' ? `"${this.#version}-gzip"` : tag;
      if (this.text === null) return answer(404);
      return answer(200, this.text, { tag: this.#habit === 'tagless' ? null : given });
    }
    if (method === 'MKCOL') {
      if (this.folderThere) return answer(405);
      this.folderThere = true;
      return answer(201);
    }
    if (method === 'DELETE') {
      if (this.text === null) return answer(404);
      this.write(null);
      return answer(204);
    }
    if (!this.folderThere) return answer(this.#habit === 'sloppy' ? 404 : 409);
    if (this.#habit === 'strict' || this.#habit === 'wrong-tag') {
      if (headers['if-match'] !== undefined && headers['if-match'] !== tag) return answer(412);
      if (headers['if-none-match'] === '*' && this.text !== null) return answer(412);
    }
    const isNew = this.text === null;
    this.write(body);
    return answer(isNew ? 201 : 204);
  }
}
