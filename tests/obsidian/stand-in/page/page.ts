import { startHost } from './start-host';

window.startHost = startHost;
