import { render } from 'preact';
import { streamBackup } from '../formats/backupStream';
import { keepWatch } from '../store/safety/guard';
import { Dashboard } from './Dashboard';

keepWatch(streamBackup);
const root = document.getElementById('app');
if (root) render(<Dashboard />, root);
