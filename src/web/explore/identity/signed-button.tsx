import { useState } from 'react';
import type { Signature } from '../api/decisions.ts';
import { SignForm } from './sign-form.tsx';

/** A button for what needs a name and a reason: it asks for both below itself before anything is done. */
export function SignedButton(props: {
  readonly label: string;
  readonly quiet?: boolean;
  readonly onSign: (signature: Signature) => Promise<void>;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <span className={isOpen ? 'signed open' : 'signed'}>
      <button
        type="button"
        className={props.quiet === true ? 'quiet' : undefined}
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {props.label}
      </button>
      {isOpen ? (
        <SignForm
          action={`${props.label} now`}
          onSign={async (signature) => {
            await props.onSign(signature);
            setOpen(false);
          }}
        />
      ) : null}
    </span>
  );
}
