import type { EventKind } from '@/lib/site/event-choices';
import atelier from './kind-atelier.module.css';
import formation from './kind-formation.module.css';
import rencontre from './kind-rencontre.module.css';
import tempsFort from './kind-temps-fort.module.css';
import webinaire from './kind-webinaire.module.css';
import kinds from './kinds.module.css';

/** A file for each, so that a page has the drawings of its own kinds. */
const ICONS: Record<EventKind, string | undefined> = {
  atelier: atelier.icon,
  formation: formation.icon,
  webinaire: webinaire.icon,
  rencontre: rencontre.icon,
  'temps-fort': tempsFort.icon,
};

/** The classes of an element with `data-kind` that has the drawing of its kind before or after its text; none without a kind. */
export function kindClass(kind: EventKind | undefined, place: 'before' | 'after'): string {
  return kind ? `${kinds[place]} ${ICONS[kind]}` : '';
}
