/** The site's one script. Pages are whole without it. */
import { enableThemeChoice } from './theme';

enableThemeChoice();
