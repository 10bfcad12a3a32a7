import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { restoreTheme } from './look/use-dark.ts';
import './style/base.css';
import './style/ask.css';
import './style/read.css';
import './style/look.css';
import './style/pages.css';

restoreTheme();
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(<App />);
