import { render } from 'preact';
import { guardDatabase } from '../store/safety';
import { Popup } from './Popup';

guardDatabase();
const root = document.getElementById('app');
if (root) render(<Popup />, root);
