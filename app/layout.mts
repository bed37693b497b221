export { Frame as default, metadata, viewport } from './Frame';
