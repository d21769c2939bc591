import type { Message, PageView } from '../../messages/message.ts';
import { hasFrames } from '../../reading/dom/has-frames.ts';
import type { PageSession } from './page-session.ts';
import { siteOf } from './site-of.ts';

/**
 * What the page answers to another part of the extension.
 * @param session null while Backnotes is off here
 */
export async function answerMessage(
  message: Message,
  document: Document,
  session: PageSession | null,
): Promise<unknown> {
  switch (message.kind) {
    case 'tell-site':
      return siteOf(document);
    case 'tell-view':
      return {
        canGoBack: session?.canGoBack() ?? false,
        hasFrames: hasFrames(document),
      } satisfies PageView;
    case 'list-terms':
      return session?.list(message) ?? [];
    case 'list-rejected':
      return session?.rejected() ?? [];
    case 'show-term':
      return session?.show(message.index) ?? false;
    case 'step-term':
      return session?.step(message.direction) ?? false;
    case 'go-back':
      return session?.goBack() ?? false;
    case 'toggle-marks':
      session?.toggleMarks();
      return session !== null;
    case 'hide-card':
      session?.hideCard();
      return session !== null;
    case 'card-elsewhere':
      // The gate has heard it already.
      return true;
    case 'look-up':
      return session?.lookUp(message.text) ?? null;
  }
}
