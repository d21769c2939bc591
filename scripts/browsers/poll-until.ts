/**
 * Asks again and again until there is an answer.
 * @param what finishes the sentence "waited … ms for" when time runs out
 * @param probe gives undefined (or throws) while the answer is not there yet
 * @param timeout in milliseconds
 * @throws Error that names `what`, with the probe's last error as its cause
 */
export async function pollUntil<Answer>(
  what: string,
  probe: () => Promise<Answer | undefined> | Answer | undefined,
  timeout = 10_000,
): Promise<Answer> {
  const end = performance.now() + timeout;
  let lastError: unknown;
  for (let pause = 10; ; pause = Math.min(pause * 1.5, 200)) {
    try {
      const answer = await probe();
      if (answer !== undefined) return answer;
      lastError = undefined;
    } catch (error) {
      lastError = error;
    }
    if (performance.now() > end) {
      throw new Error(`waited ${timeout} ms for ${what}`, { cause: lastError });
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
