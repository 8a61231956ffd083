/** Two soft tones, quiet enough for a room that talks. Nothing happens where the browser gives no sound. */
export function playSignal(): void {
  try {
    const audio = new AudioContext();
    for (const [start, pitch] of [
      [0, 523],
      [0.35, 392],
    ] as const) {
      const tone = audio.createOscillator();
      const volume = audio.createGain();
      const at = audio.currentTime + start;
      tone.frequency.value = pitch;
      volume.gain.setValueAtTime(0, at);
      volume.gain.linearRampToValueAtTime(0.12, at + 0.04);
      volume.gain.exponentialRampToValueAtTime(0.0001, at + 1.1);
      tone.connect(volume).connect(audio.destination);
      tone.start(at);
      tone.stop(at + 1.2);
    }
    setTimeout(() => void audio.close(), 2500);
  } catch {
    // No sound device, or not allowed: the time is shown all the same.
  }
}
