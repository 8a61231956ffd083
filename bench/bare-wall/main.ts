/** The least two windows can do: Enter in one sends a text, the other puts it up. */
const channel = new BroadcastChannel('bare');
const main = document.querySelector('main');

if (location.hash === '#wall') {
  channel.onmessage = ({ data }: MessageEvent<string>) => {
    const note = document.createElement('p');
    note.textContent = data;
    main?.append(note);
  };
} else {
  const line = document.createElement('input');
  line.type = 'text';
  main?.append(line);
  line.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') channel.postMessage(line.value);
  });
}
