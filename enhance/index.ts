/** The site's one script. Pages are whole without it. */
import { keepEventsTrue } from './events';
import { addLocalTimes } from './local-time';
import { enableThemeChoice } from './theme';
import { markToday } from './today';

enableThemeChoice();
keepEventsTrue();
addLocalTimes();
markToday();

/** For the search page, whose own script does not have them a second time. */
export { lifeCycle } from '../lib/events/life-cycle';
export { now } from './clock';
