import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<h1>Hvor lang tid har I, og hvor mange er I?</h1>);
