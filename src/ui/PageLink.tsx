import { safeUrl } from './safeUrl';

/** An address as a link where it may open, else as text. */
export function PageLink({ to }: { to: string }) {
  const href = safeUrl(to);
  return href ? (
    <a href={href} target="_blank" rel="noreferrer">
      <bdi>{to}</bdi>
    </a>
  ) : (
    <bdi>{to}</bdi>
  );
}
