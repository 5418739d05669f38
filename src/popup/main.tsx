import { render } from 'preact';
import { keepWatch } from '../store/safety/guard';
import { Popup } from './Popup';

keepWatch(null);
const root = document.getElementById('app');
if (root) render(<Popup />, root);
