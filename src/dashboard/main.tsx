import { render } from 'preact';
import { purgeExpired } from '../store/people/bin';
import { guardDatabase, keepCopying } from '../store/safety';
import { Dashboard } from './Dashboard';

guardDatabase();
keepCopying(purgeExpired);
const root = document.getElementById('app');
if (root) render(<Dashboard />, root);
