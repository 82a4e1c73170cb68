import type { ReactNode, Ref } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';

interface ButtonProps extends AriaButtonProps {
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  children: ReactNode;
}

/** One primary button a page: its main action. */
export function Button({ variant = 'secondary', className, ...rest }: ButtonProps) {
  return <AriaButton {...rest} className={`button button-${variant} ${className ?? ''}`} />;
}

interface IconButtonProps extends AriaButtonProps {
  ref?: Ref<HTMLButtonElement>;
  /** Read aloud and shown as a tooltip. */
  label: string;
  children: ReactNode;
}

export function IconButton({ label, children, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <AriaButton {...rest} aria-label={label} className="button button-quiet button-icon">
        {children}
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
