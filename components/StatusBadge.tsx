import type { CommunityEvent } from '@/lib/content';
import styles from './StatusBadge.module.css';

export function StatusBadge({ status, label }: { status: CommunityEvent['status']; label: string }) {
  return <span className={`${styles.badge} ${styles[status] ?? ''}`.trim()}>{label}</span>;
}
