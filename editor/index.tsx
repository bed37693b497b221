import { createRoot } from 'react-dom/client';
import { App } from './App';

const root = document.querySelector('[data-editor]');
if (root) createRoot(root).render(<App />);
