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
  #over: Promise<void> = Promise.resolve();
  readonly #done: (blob: Blob) => Promise<void> | void;

  /** `done` is handed what was recorded, also when the screen is left or the microphone taken away. */
  constructor(done: (blob: Blob) => Promise<void> | void) {
    this.#done = done;
  }

  async start(): Promise<void> {
    if (this.isRunning) return;
    this.problem = '';
    let microphone: MediaStream;
    try {
      microphone = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch (error) {
      const isMissing = error instanceof DOMException && error.name === 'NotFoundError';
      this.problem = isMissing ? words.evidence.recorder.none : words.evidence.recorder.refused;
      return;
    }
    const parts: Blob[] = [];
    const type = types.find((each) => MediaRecorder.isTypeSupported(each));
    const recorder = new MediaRecorder(microphone, { ...(type && { mimeType: type }), audioBitsPerSecond: 48_000 });
    recorder.ondataavailable = ({ data }) => void (data.size > 0 && parts.push(data));
    const over = Promise.withResolvers<void>();
    this.#over = over.promise;
    recorder.onstop = () => {
      clearInterval(this.#timer);
      for (const track of microphone.getTracks()) track.stop();
      this.isRunning = false;
      const sound = new Blob(parts, { type: recorder.mimeType.split(';')[0] ?? '' });
      void Promise.resolve(parts.length > 0 ? this.#done(sound) : undefined).then(over.resolve, over.resolve);
    };
    this.#recorder = recorder;
    this.seconds = 0;
    const began = performance.now();
    this.#timer = setInterval(() => (this.seconds = Math.floor((performance.now() - began) / 1000)), 250);
    recorder.start(1000);
    this.isRunning = true;
  }

  /** Resolves once what was recorded has been handed on. */
  stop(): Promise<void> {
    if (this.#recorder?.state !== 'inactive') this.#recorder?.stop();
    return this.#over;
  }
}

/** Minutes and seconds, as a clock shows them. */
export const clockOf = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
