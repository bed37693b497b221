import { createRoot } from 'react-dom/client';
import { config } from 'zod/v4/core';
import { App } from './App';

// Zod would try whether it may compile code, which the policy of the page refuses: before any schema is made.
config({ jitless: true });

const root = document.querySelector('[data-editor]');
if (root) createRoot(root).render(<App />);
