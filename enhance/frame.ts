/** The script of a page that other sites show in a frame. */
import { keepEventsTrue } from './events';
import { addLocalTimes } from './local-time';

keepEventsTrue();
addLocalTimes();
