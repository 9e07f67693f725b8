import { showPopup } from './show-popup';

void showPopup(false);
