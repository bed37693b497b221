import type { ReactNode } from 'react';
import styles from './Hero.module.css';
import { SharedTimeDrawing } from './SharedTimeDrawing';

/** The head of the home page. */
export function Hero({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.hero}>
      <div className={`wrap ${styles.inner}`}>
        <div className={styles.text}>
          <h1>{title}</h1>
          {children}
        </div>
        <SharedTimeDrawing className={styles.drawing} />
      </div>
    </div>
  );
}
