/** Where our own code fails on a page, that page says so; the way to the others stays. */
import { Component, type ReactNode } from 'react';
import { say } from '../speech.ts';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: Error | null }> {
  override readonly state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <p className="trouble" role="alert">
        {say('pageBroke', { reason: error.message })}{' '}
        <button type="button" onClick={() => location.reload()}>
          {say('again')}
        </button>
      </p>
    );
  }
}
