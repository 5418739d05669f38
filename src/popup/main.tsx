import { render } from 'preact';
import { keepWatch } from '../store/watch';
import { Popup } from './Popup';

keepWatch(null);
const root = document.getElementById('app');
if (root) render(<Popup />, root);
