import { useEffect, useId, useRef, useState } from 'react';

/** A slider that says what it stands at while it moves, and asks only when it is let go. */
export function Slider(props: {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly value: number;
  readonly words: (value: number) => string;
  readonly onChange: (value: number) => void;
}) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [moving, setMoving] = useState<number | null>(null);
  const tell = useRef(props.onChange);
  useEffect(() => {
    tell.current = props.onChange;
  });
  useEffect(() => {
    const slider = input.current;
    // React's own change event is the browser's input event, which comes with every step of a drag.
    const release = () => {
      setMoving(null);
      if (slider !== null) tell.current(Number(slider.value));
    };
    slider?.addEventListener('change', release);
    return () => slider?.removeEventListener('change', release);
  }, []);
  const value = moving ?? props.value;
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label> <output htmlFor={id}>{props.words(value)}</output>
      <input
        id={id}
        ref={input}
        type="range"
        min={props.min}
        max={props.max}
        step={props.step ?? 1}
        value={value}
        aria-valuetext={props.words(value)}
        onChange={(event) => {
          setMoving(Number(event.target.value));
        }}
      />
    </div>
  );
}
