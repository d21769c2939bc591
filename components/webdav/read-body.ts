/** The text of an answer; cut-off when the connection breaks within, too-large beyond `limit` bytes. */
export async function readBody(
  response: Response,
  limit: number,
): Promise<{ kind: 'text'; text: string } | { kind: 'cut-off' | 'too-large' }> {
  if (!response.body) return { kind: 'text', text: '' };
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let length = 0;
  let text = '';
  try {
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      length += step.value.length;
      if (length > limit) {
        await reader.cancel();
        return { kind: 'too-large' };
      }
      text += decoder.decode(step.value, { stream: true });
    }
  } catch {
    return { kind: 'cut-off' };
  }
  return { kind: 'text', text: text + decoder.decode() };
}
