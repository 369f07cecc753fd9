import { words } from '#lib/words/index.ts';

/** As browsers can; the first one that this one can. */
const types = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/ogg;codecs=opus'];

/** One recording of the microphone at a time. */
export class Recording {
  isRunning = $state(false);
  seconds = $state(0);
  problem = $state('');
  #recorder: MediaRecorder | null = null;
  #timer: ReturnType<typeof setInterval> | undefined;
  readonly #done: (blob: Blob) => void;

  /** `done` is handed what was recorded, also when the screen is left or the microphone taken away. */
  constructor(done: (blob: Blob) => void) {
    this.#done = done;
  }

  async start(): Promise<void> {
    if (this.isRunning) return;
    this.problem = '';
    let sound: MediaStream;
    try {
      sound = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch (error) {
      const isMissing = error instanceof DOMException && error.name === 'NotFoundError';
      this.problem = isMissing ? words.evidence.recorder.none : words.evidence.recorder.refused;
      return;
    }
    const parts: Blob[] = [];
    const type = types.find((each) => MediaRecorder.isTypeSupported(each));
    const recorder = new MediaRecorder(sound, { ...(type && { mimeType: type }), audioBitsPerSecond: 48_000 });
    recorder.ondataavailable = ({ data }) => void (data.size > 0 && parts.push(data));
    recorder.onstop = () => {
      clearInterval(this.#timer);
      for (const track of sound.getTracks()) track.stop();
      this.isRunning = false;
      if (parts.length > 0) this.#done(new Blob(parts, { type: recorder.mimeType.split(';')[0] ?? '' }));
    };
    this.#recorder = recorder;
    this.seconds = 0;
    const began = performance.now();
    this.#timer = setInterval(() => (this.seconds = Math.floor((performance.now() - began) / 1000)), 250);
    recorder.start(1000);
    this.isRunning = true;
  }

  stop(): void {
    if (this.#recorder?.state !== 'inactive') this.#recorder?.stop();
  }
}

/** Minutes and seconds, as a clock shows them. */
export const clockOf = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
