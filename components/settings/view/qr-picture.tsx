import { qrPlan } from '../../sync/qr-plan.ts';

/**
 * A text as a QR picture, black on white in every scheme, because cameras want it so. Nothing where the
 * text is too long to be scanned well.
 */
export function QrPicture(props: { text: string; label: string }) {
  const plan = qrPlan(props.text);
  if (!plan) return null;
  return (
    <svg
      class="qr"
      role="img"
      aria-label={props.label}
      viewBox={`0 0 ${plan.size} ${plan.size}`}
      shape-rendering="crispEdges"
    >
      <rect width={plan.size} height={plan.size} fill="#fff" />
      <path d={plan.path} fill="#000" />
    </svg>
  );
}
